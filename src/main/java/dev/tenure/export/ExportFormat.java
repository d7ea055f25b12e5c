package dev.tenure.export;

import dev.tenure.prose.ProseReader;

/** A format in which a résumé goes out. */
enum ExportFormat {
    JSON_RESUME("application/json"),
    MARKDOWN("text/markdown"),
    PLAIN_TEXT("text/plain"),
    JSON_LD("application/ld+json"),
    HTML("text/html");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Returns the résumé as a document of this format. */
    Export write(VisibleResume resume) {
        Losses losses = new Losses();
        if (resume.hasUnshown()) {
            losses.add("$", "What the import told as kept unshown is left out.");
        }
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
                };
        return new Export(text, mediaType, losses.all());
    }
}
