package dev.tenure.metric;

/** What no figure is part of: URLs, addresses, paths, dates and times written in digits. */
final class Opaque {

    private static final String ENDS = "，。；、（）<>\"“”|";
    private static final String TRAILING = ".,;:!?)]}'";

    private Opaque() {}

    /** Where the run of characters without white space ends. */
    static int chunkEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (TokenJoiner.isSpace(character)
                    || TokenJoiner.isHan(character)
                    || at > start && ENDS.indexOf(character) >= 0) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    /** Where the opaque word ends that begins a chunk; its start if none does. */
    static int end(String text, int start, int chunkEnd) {
        int end = chunkEnd;
        while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String chunk = text.substring(start, end);
        return isAddress(chunk) || isPath(chunk) || isDate(chunk) ? end : start;
    }

    private static boolean isAddress(String chunk) {
        int at = chunk.indexOf('@');
        return chunk.contains("://")
                || chunk.startsWith("www.")
                || at > 0 && at < chunk.length() - 1 && chunk.indexOf('.', at) > 0;
    }

    private static boolean isPath(String chunk) {
        return chunk.contains("\\")
                || chunk.indexOf('/', 1) > 0
                        && (chunk.startsWith("/")
                                || chunk.startsWith("./")
                                || chunk.startsWith("~/"));
    }

    /**
     * 2024-11-08, 05:20, 192.168.0.1:80; a chunk of digits with a colon or two dashes or slashes.
     */
    private static boolean isDate(String chunk) {
        return chunk.chars().allMatch(it -> Character.isDigit(it) || "-/.:".indexOf(it) >= 0)
                && Character.isDigit(chunk.isEmpty() ? ' ' : chunk.charAt(0))
                && (chunk.contains(":")
                        || chunk.chars().filter(it -> it == '-' || it == '/').count() > 1);
    }
}
