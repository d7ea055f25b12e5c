package dev.tenure.document;

import java.util.regex.Pattern;

/**
 * Something in a document that its author should know.
 *
 * @param severity whether the document was kept out because of it
 * @param path the place in the document, as a JSON path ({@code $.work[2].startDate})
 * @param sentence what is the matter, in plain words
 */
public record Problem(Severity severity, String path, String sentence) {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\u202a-\u202e\u2066-\u2069]");

    public Problem {
        path = printable(path);
        sentence = printable(sentence);
    }

    /** What would do something to a terminal, or to a line, as an escape. */
    private static String printable(String text) {
        return UNPRINTABLE
                .matcher(text)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }

    @Override
    public String toString() {
        return severity + " " + path + ": " + sentence;
    }
}
