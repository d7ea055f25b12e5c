package dev.tenure.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is the matter with one document. */
public final class Problems {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final List<Problem> found = new ArrayList<>();
    private final Set<String> warned = new HashSet<>();

    /** How much a problem weighs: an error keeps the document out, a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

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

        /** Escapes what would do something to a terminal, or to a line. */
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

    /** Adds an error. */
    public void error(String path, String sentence) {
        found.add(new Problem(Severity.ERROR, path, sentence));
    }

    /** Adds a warning. */
    public void warning(String path, String sentence) {
        found.add(new Problem(Severity.WARNING, path, sentence));
    }

    /** Adds a warning for the first place of its kind, and not for every item of a list. */
    void warningOnce(String path, String sentence) {
        if (warned.add(INDEX.matcher(path).replaceAll("[*]"))) {
            warning(path, sentence);
        }
    }

    /** Returns whether there is an error among them. */
    public boolean haveErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns how many there are so far. */
    int count() {
        return found.size();
    }

    /** Returns all of them, in the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
