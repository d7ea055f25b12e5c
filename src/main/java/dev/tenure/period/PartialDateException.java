package dev.tenure.period;

/** Thrown for a text that is no {@link PartialDate}; quotes it and says what is wrong with it. */
public final class PartialDateException extends IllegalArgumentException {

    private static final int QUOTED = 40;

    PartialDateException(String text, String problem) {
        super("\"" + shortened(text) + "\" " + problem);
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
