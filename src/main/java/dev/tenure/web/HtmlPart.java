package dev.tenure.web;

/** A part of a page whose texts are escaped, so that only its tags look like tags. */
final class HtmlPart {

    private HtmlPart() {}

    /** Returns what stands in the first element of a name; nothing where there is none. */
    static String inside(String element, String page) {
        int start = page.indexOf("<" + element + ">");
        int end = page.indexOf("</" + element + ">", start);
        return start < 0 || end < 0 ? "" : page.substring(start + element.length() + 2, end);
    }

    /** Returns the page with something else in that element, if it has one. */
    static String with(String element, String page, String content) {
        String before = inside(element, page);
        String start = "<" + element + ">";
        return before.isEmpty() ? page : page.replace(start + before, start + content);
    }
}
