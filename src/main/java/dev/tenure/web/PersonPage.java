package dev.tenure.web;

/** A person's résumé as a page without a script. */
record PersonPage(Export export) {

    static final String DOCUMENT =
            """
            query PersonPage($slug: String!) { person(slug: $slug) { export(format: HTML) { text } } }
            """;

    record Export(String text) {}

    /** Returns what its body says. */
    String main() {
        return HtmlPart.inside("main", export.text());
    }
}
