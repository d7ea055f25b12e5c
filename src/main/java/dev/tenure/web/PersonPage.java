package dev.tenure.web;

/** A person's résumé as a page says it without a script. */
record PersonPage(Export export) {

    static final String DOCUMENT =
            """
            query PersonPage($slug: String!) { person(slug: $slug) { export(format: HTML) { text } } }
            """;

    record Export(String text) {}

    /** Returns what its body says, as a part of the page which the script takes over. */
    String html() {
        return "<main class=\"sent\">" + HtmlPart.inside("main", export.text()) + "</main>\n";
    }
}
