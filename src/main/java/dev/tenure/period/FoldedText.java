package dev.tenure.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds what differs in looks alone, place by place, so that offsets stay: case, full-width forms,
 * spaces, apostrophes; hyphens become {@code -}, longer dashes and tildes {@code ~}.
 */
final class FoldedText {

    private static final String HYPHENS = "\u2010\u2011\u2212\ufe63";
    private static final String DASHES = "\u02dc\u02f7\u2053\u223c\u223d\u223e\u30fc";
    private static final String APOSTROPHES = "\u2018\u2019\u02bc\u00b4`";
    private static final Pattern DASHED_MONTH =
            Pattern.compile("(?<!\\d)\\d\\d(\\d\\d)(~)(0[1-9]|1[0-2])(?!\\d|~\\d\\d(?!\\d))");

    private FoldedText() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(unit -> folded.append(fold((char) unit)));
        return joinMonths(folded);
    }

    private static char fold(char written) {
        char half =
                written >= '\uff01' && written <= '\uff5e' ? (char) (written - 0xfee0) : written;
        if (HYPHENS.indexOf(half) >= 0) {
            return '-';
        }
        if (DASHES.indexOf(half) >= 0 || isDash(half)) {
            return '~';
        }
        if (APOSTROPHES.indexOf(half) >= 0) {
            return '\'';
        }
        return Character.isWhitespace(half) || Character.isSpaceChar(half)
                ? ' '
                : Character.toLowerCase(half);
    }

    private static boolean isDash(char written) {
        return written != '-' && Character.getType(written) == Character.DASH_PUNCTUATION;
    }

    /** Makes a dash a hyphen where it leads to a month, as it can lead to no later year. */
    private static String joinMonths(StringBuilder folded) {
        Matcher dashed = DASHED_MONTH.matcher(folded.toString());
        while (dashed.find()) {
            if (dashed.group(3).compareTo(dashed.group(1)) <= 0) {
                folded.setCharAt(dashed.start(2), '-');
            }
        }
        return folded.toString();
    }
}
