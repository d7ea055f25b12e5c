package dev.tenure.prose;

import dev.tenure.layout.Block;

/**
 * The parts of a heading that nothing but the typeface parts: the employer in bold, the title after
 * it in italics. Where one begins, a wide space is put, as others write it.
 */
final class TypefaceParts {

    private static final String GAP = "   ";

    private TypefaceParts() {}

    /**
     * Returns the text of a line of a heading.
     *
     * @param isNamed whether a part begins with a capital, as names do
     */
    static String of(Block line, boolean isNamed) {
        String text = line.text();
        if (line.changes().isEmpty()) {
            return text;
        }
        StringBuilder parted = new StringBuilder();
        int from = 0;
        for (int at : line.changes()) {
            String before = text.substring(0, at).stripTrailing();
            String after = text.substring(at).strip();
            boolean isApart = at - before.length() > 0 || text.startsWith(" ", at);
            if (isApart && ends(before) && begins(after, isNamed)) {
                parted.append(text, from, at).append(GAP);
                from = at;
            }
        }
        return parted.append(text, from, text.length()).toString();
    }

    /** Returns whether a part ends there: not with a comma or a word as "at", nor in brackets. */
    private static boolean ends(String before) {
        if (before.isEmpty() || before.lastIndexOf('(') > before.lastIndexOf(')')) {
            return false;
        }
        int last = before.codePointBefore(before.length());
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return (Character.isLetterOrDigit(last) || ").".indexOf(last) >= 0)
                && !Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean begins(String after, boolean isNamed) {
        int first = after.isEmpty() ? ' ' : after.codePointAt(0);
        return Character.isLetter(first) && !(isNamed && Character.isLowerCase(first));
    }
}
