package dev.tenure.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a period may begin and end in folded text, so that it is no part of something else. */
final class Margins {

    private static final Pattern OPENERS = Pattern.compile("[ (\\[*#•·]*");
    private static final Pattern CLOSERS = Pattern.compile("[ )\\].,;。]*");
    private static final Pattern BEFORE = Pattern.compile("[ (\\[{,;|·•~、\\p{IsHan}]");
    private static final Pattern SET_OFF = Pattern.compile(" {2}|[-(\\[{,;|·•~、] ?");
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

    /** Whether what comes before the offset does not belong to what begins there. */
    static boolean startsAt(int offset, String folded) {
        return BEFORE.matcher(folded).region(offset - 1, offset).matches();
    }

    /** Whether a mark or a gap sets off what begins at the offset. */
    static boolean isSetOffAt(int offset, String folded) {
        return offset > 1 && SET_OFF.matcher(folded).region(offset - 2, offset).find();
    }

    /** Whether what comes after the offset does not belong to what ends there. */
    static boolean endsAt(int offset, String folded) {
        return AFTER.matcher(folded).region(offset, folded.length()).lookingAt();
    }
}
