package dev.tenure.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a period may begin and end in folded text, so that it is no part of something else. */
final class Margins {

    private static final Pattern OPENERS = Pattern.compile("[ (\\[*#•·]*");
    private static final Pattern CLOSERS = Pattern.compile("[ )\\].,;。]*");
    private static final Pattern AFTER =
            Pattern.compile("$|[ ()\\[\\]{},;|·•!、。\\p{IsHan}]|[-~.:](?: |$)");

    private Margins() {}

    static int afterOpeners(String folded) {
        Matcher openers = OPENERS.matcher(folded);
        return openers.lookingAt() ? openers.end() : 0;
    }

    static boolean onlyClosersAfter(int offset, String folded) {
        return CLOSERS.matcher(folded).region(offset, folded.length()).matches();
    }

    /** Whether what comes after the offset does not belong to what ends there. */
    static boolean endsAt(int offset, String folded) {
        return AFTER.matcher(folded).region(offset, folded.length()).lookingAt();
    }
}
