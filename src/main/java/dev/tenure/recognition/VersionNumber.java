package dev.tenure.recognition;

import dev.tenure.technology.Rule;

/** Version numbers after a name: 3.6, v5 or 17, but no year. */
final class VersionNumber {

    private static final int MOST_DIGITS = 2;

    private VersionNumber() {}

    /** Whether one that the rule accepts stands right after the place. */
    static boolean follows(TextAround place, Rule.Version accepted) {
        String text = place.text();
        int first = place.after();
        if (first < text.length() && "vV".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        int last = digitsFrom(text, first);
        boolean isNumber = last > first && last - first <= MOST_DIGITS;
        boolean isDotted =
                last < text.length()
                        && text.charAt(last) == '.'
                        && digitsFrom(text, last + 1) > last + 1;
        boolean ends = last == text.length() || !Character.isLetter(text.charAt(last));
        return switch (accepted) {
            case NONE -> false;
            case DOTTED -> isNumber && isDotted;
            case NUMBER -> isNumber && (isDotted || ends);
        };
    }

    private static int digitsFrom(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
