package dev.tenure.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Spells texts for comparing and finding them in a database: folded, and in ASCII, so that neither
 * the locale of the database nor its own notion of letters has a say.
 */
public final class Spelling {

    private static final char UNIT = 'Z';

    private Spelling() {}

    /**
     * Returns the {@linkplain Folding#of folded} text. Each UTF-16 unit that is not ASCII is a
     * {@code Z} and its four digits of base 16 as {@code A} to {@code P}: capitals, which a folded
     * text has none of, so that parts of the text and parts of its spelling are the same.
     */
    public static String of(String text) {
        String folded = Folding.of(text);
        StringBuilder spelled = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char unit = folded.charAt(at);
            if (unit < 0x80) {
                spelled.append(Character.toLowerCase(unit));
            } else {
                spelled.append(UNIT);
                for (int shift = 12; shift >= 0; shift -= 4) {
                    spelled.append((char) ('A' + (unit >> shift & 0xF)));
                }
            }
        }
        return spelled.toString();
    }

    /** Returns the pattern of SQL's {@code like} that the spelling of what has the part meets. */
    public static String containing(String part) {
        return pattern(of(part));
    }

    /** Returns the patterns of what contains these words, the longest first. */
    public static List<String> containing(Collection<String> words) {
        return words.stream()
                .map(Spelling::containing)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** Returns the pattern of what has a part that is spelled already. */
    public static String pattern(String spelled) {
        return '%' + spelled.replaceAll("[\\\\%_]", "\\\\$0") + '%';
    }
}
