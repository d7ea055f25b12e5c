package dev.tenure.web;

/** A person's résumé as a page says it without a script. */
record PersonPage(Export export, Appearance appearance) {

    static final String DOCUMENT =
            """
            query PersonPage($slug: String!) {
              person(slug: $slug) { export(format: HTML) { text } appearance { layout } }
            }
            """;

    record Export(String text) {}

    record Appearance(String layout) {}

    /** Returns what its body says, as a part of the page which the script takes over. */
    String html() {
        return "<main class=\"sent\" data-layout=\"%s\">%s</main>\n"
                .formatted(appearance.layout(), HtmlPart.inside("main", export.text()));
    }
}
