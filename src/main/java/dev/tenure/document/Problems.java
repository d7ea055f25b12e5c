package dev.tenure.document;

import org.jspecify.annotations.Nullable;

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
    private @Nullable Places places;

    /** How much a problem weighs. */
    public enum Severity {
        /** It keeps the document out. */
        ERROR,
        /** Something is left out, or may be meant otherwise. */
        WARNING,
        /** Nothing is the matter: it says how something was understood. */
        NOTE
    }

    /**
     * Something in a document that its author should know.
     *
     * @param severity whether the document was kept out because of it
     * @param code what kind of thing is the matter
     * @param path the place in the document, as a JSON path ({@code $.work[2].startDate})
     * @param place the place in the source, where it is known
     * @param sentence what is the matter, in plain words
     */
    public record Problem(
            Severity severity, Code code, String path, @Nullable Place place, String sentence) {

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
            return severity + " " + (place == null ? "" : place + " ") + path + ": " + sentence;
        }
    }

    /** Says where the values of the document stand in its source. */
    public void locateIn(Places source) {
        places = source;
    }

    /** Returns where the values of the document stand in its source, as far as it is known. */
    public Places places() {
        return places == null ? Places.none() : places;
    }

    /** Adds an error. */
    public void error(String path, Code code, String sentence) {
        add(Severity.ERROR, path, code, sentence);
    }

    /** Adds an error at a place that the path does not tell. */
    void error(ValuePath path, @Nullable Place place, Code code, String sentence) {
        found.add(new Problem(Severity.ERROR, code, path.toString(), place, sentence));
    }

    /** Adds an error of the source as a whole, or of what stands at a place of it. */
    void error(@Nullable Place place, Code code, String sentence) {
        error(ValuePath.ROOT, place, code, sentence);
    }

    /** Adds a warning. */
    public void warning(String path, Code code, String sentence) {
        add(Severity.WARNING, path, code, sentence);
    }

    /** Adds what is to be said of a place of the source. */
    public void add(Severity severity, Place place, Code code, String sentence) {
        found.add(new Problem(severity, code, JsonPath.ROOT, place, sentence));
    }

    private void add(Severity severity, String path, Code code, String sentence) {
        Place place = places == null ? null : places.of(path);
        found.add(new Problem(severity, code, path, place, sentence));
    }

    /** Adds a warning for the first place of its kind, and not for every item of a list. */
    void warningOnce(String path, Code code, String sentence) {
        if (warned.add(INDEX.matcher(path).replaceAll("[*]"))) {
            warning(path, code, sentence);
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
