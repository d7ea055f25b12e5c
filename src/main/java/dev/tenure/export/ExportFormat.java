package dev.tenure.export;

import dev.tenure.prose.ProseReader;

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
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Returns whether its documents are texts. */
    boolean isText() {
        return this != PDF;
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
        byte[] document = this == PDF ? new PdfWriter(losses).write(resume) : text(resume, losses);
        return new Export(document, mediaType, isText(), losses.all());
    }

    private byte[] text(VisibleResume resume, Losses losses) {
        String text =
                switch (this) {
                    case JSON_RESUME -> new JsonResumeWriter(losses).write(resume);
                    case MARKDOWN ->
                            new ProseWriter(new MarkdownLayout(), ProseReader::readMarkdown, losses)
                                    .write(resume);
                    case JSON_LD -> new JsonLdWriter(losses).write(resume);
                    case HTML -> new HtmlWriter(losses).write(resume);
                    case PLAIN_TEXT ->
                            new ProseWriter(new PlainTextLayout(), ProseReader::readText, losses)
                                    .write(resume);
                    case PDF -> throw new IllegalStateException("a PDF is no text");
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
