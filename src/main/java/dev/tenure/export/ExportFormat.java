package dev.tenure.export;

import dev.tenure.prose.ProseReader;
import dev.tenure.word.WordDocument;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A format in which a résumé goes out. */
enum ExportFormat {
    JSON_RESUME("json", "application/json"),
    MARKDOWN("md", "text/markdown"),
    PLAIN_TEXT("txt", "text/plain"),
    JSON_LD("jsonld", "application/ld+json"),
    HTML("html", "text/html"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", WordDocument.MEDIA_TYPE);

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Returns whether its documents are texts. */
    boolean isText() {
        return this != PDF && this != DOCX;
    }

    /** Returns whether its documents are written in about the time that it takes to read them. */
    boolean isQuick() {
        return isText();
    }

    /** Returns what the names of its files end in. */
    String extension() {
        return extension;
    }

    /** Returns the format that a command calls so, or whose files end so. */
    static Optional<ExportFormat> named(String name) {
        return Stream.of(values())
                .filter(one -> one.extension.equals(name) || one.commandName().equals(name))
                .findFirst();
    }

    /** Returns the names of all, as a command calls them. */
    static String names() {
        return Stream.of(values()).map(ExportFormat::commandName).collect(Collectors.joining(", "));
    }

    private String commandName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the résumé as a document of this format. */
    Export write(VisibleResume resume) {
        Losses losses = new Losses();
        if (resume.tailored() != null) {
            losses.add("$", Tailoring.loss(resume.leftOut()));
        }
        if (resume.hasUnshown()) {
            losses.add("$", "What the import told as kept unshown is left out.");
        }
        byte[] document =
                switch (this) {
                    case PDF -> new PdfWriter(losses).write(resume);
                    case DOCX -> WordWriter.write(resume, losses);
                    default -> text(resume, losses).getBytes(StandardCharsets.UTF_8);
                };
        return new Export(document, mediaType, isText(), losses.all());
    }

    private String text(VisibleResume resume, Losses losses) {
        return switch (this) {
            case JSON_RESUME -> new JsonResumeWriter(losses).write(resume);
            case MARKDOWN ->
                    new ProseWriter(new MarkdownLayout(), ProseReader::readMarkdown, losses)
                            .write(resume);
            case JSON_LD -> new JsonLdWriter(losses).write(resume);
            case HTML -> new HtmlWriter(losses).write(resume);
            case PLAIN_TEXT ->
                    new ProseWriter(new PlainTextLayout(), ProseReader::readText, losses)
                            .write(resume);
            case PDF, DOCX -> throw new IllegalStateException(this + " is no text");
        };
    }
}
