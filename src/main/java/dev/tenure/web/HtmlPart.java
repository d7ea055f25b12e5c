package dev.tenure.web;

import tools.jackson.databind.json.JsonMapper;

/** A part of a page whose texts are escaped, so that only its tags look like tags. */
final class HtmlPart {

    private static final JsonMapper JSON = new JsonMapper();

    private HtmlPart() {}

    /** Returns what stands in the first element of a name; nothing where there is none. */
    static String inside(String element, String page) {
        int start = page.indexOf("<" + element + ">");
        int end = page.indexOf("</" + element + ">", start);
        return start < 0 || end < 0 ? "" : page.substring(start + element.length() + 2, end);
    }

    /** Returns JSON in which nothing can end the element that holds it, nor begin a comment. */
    static String json(Object value) {
        return JSON.writeValueAsString(value).replace("<", "\\u003c").replace(">", "\\u003e");
    }
}
