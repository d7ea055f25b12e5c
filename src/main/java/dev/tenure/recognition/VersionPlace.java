package dev.tenure.recognition;

import dev.tenure.technology.Spelling.Rule;

/**
 * A place where a version number may begin: 3.6, v5 or 17, no year.
 *
 * @param first where it begins
 */
record VersionPlace(String text, int first) {

    private static final int MOST_DIGITS = 2;

    /** Returns whether one begins here that a rule accepts. */
    boolean has(Rule.Version accepted) {
        int from =
                first < text.length() && "vV".indexOf(text.charAt(first)) >= 0 ? first + 1 : first;
        int last = afterDigits(from);
        boolean isNumber = last > from && last - from <= MOST_DIGITS;
        boolean isDotted =
                last < text.length()
                        && text.charAt(last) == '.'
                        && afterDigits(last + 1) > last + 1;
        boolean ends = last == text.length() || !Character.isLetter(text.charAt(last));
        return switch (accepted) {
            case NONE -> false;
            case DOTTED -> isNumber && isDotted;
            case NUMBER -> isNumber && (isDotted || ends);
        };
    }

    private int afterDigits(int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
