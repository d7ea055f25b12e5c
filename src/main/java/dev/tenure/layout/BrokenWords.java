package dev.tenure.layout;

import dev.tenure.text.Characters;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that are broken at the end of a line: their hyphen goes, unless it is one of the word's
 * own, as the rest of the document tells, or the parts themselves do ("event-driven").
 */
final class BrokenWords {

    private static final String SIGNS = "-‐‑\u00ad";
    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_WORD = 4;

    private static final Hyphens KNOWN = Hyphens.standard();

    private final Set<String> words = new HashSet<>();

    /** Learns the words of lines. */
    BrokenWords(Collection<String> lines) {
        for (String line : lines) {
            List<String> written = List.of(line.strip().split("\\s+"));
            for (int at = 0; at < written.size(); at++) {
                boolean mayBePart =
                        at == 0 && Character.isLowerCase(line.codePointAt(0))
                                || at == written.size() - 1 && endsInHyphen(line);
                if (!mayBePart) {
                    words.add(bare(written.get(at)));
                }
            }
        }
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return plain(word.substring(from, to));
    }

    private static String plain(String word) {
        return word.replace('‐', '-').replace('‑', '-').toLowerCase(Locale.ROOT);
    }

    private static boolean endsInHyphen(String text) {
        return text.length() > 1
                && SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0
                && Character.isLetter(text.charAt(text.length() - 2));
    }

    /** Returns whether a word that the line above begins goes on here. */
    static boolean goesOn(String above, String below) {
        return endsInHyphen(above)
                && !below.isEmpty()
                && Character.isLowerCase(below.codePointAt(0))
                && !KNOWN.joining().contains(below.substring(0, wordIn(below)));
    }

    /** Returns where the first word of a text ends. */
    static int wordIn(String text) {
        int at = 0;
        while (at < text.length() && !Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns a line with what goes on below it. */
    String joined(String above, String below) {
        if (!goesOn(above, below)) {
            return withHyphen(above) + " " + below;
        }
        String begun = above.substring(0, above.length() - 1);
        return isOfWord(begun, below) ? withHyphen(above) + below : begun + below;
    }

    /** Returns the text with the hyphen that a soft one is drawn as. */
    private static String withHyphen(String text) {
        return text.replace('\u00ad', '-');
    }

    private boolean isOfWord(String above, String below) {
        String written = above.substring(above.lastIndexOf(' ') + 1);
        if (written.contains("://") || written.indexOf('@') >= 0) {
            return true;
        }
        String head = bare(written.substring(written.lastIndexOf('/') + 1));
        String tail = bare(below.substring(0, wordIn(below)));
        if (words.contains(head + "-" + tail) || head.indexOf('-') >= 0) {
            return true;
        } else if (words.contains(head + tail) || KNOWN.suffixes().contains(tail)) {
            return false;
        }
        boolean areWords =
                head.length() >= SHORTEST_WORD
                        && tail.length() >= SHORTEST_WORD
                        && words.contains(head)
                        && words.contains(tail);
        return areWords
                || KNOWN.heads().contains(head)
                || head.length() >= SHORTEST_HEAD && KNOWN.tails().contains(tail);
    }
}
