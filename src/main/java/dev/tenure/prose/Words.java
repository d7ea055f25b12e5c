package dev.tenure.prose;

import dev.tenure.text.Characters;
import dev.tenure.text.Folding;

/** A text as words are looked for in it: without case and accents, one space between words. */
final class Words {

    private static final int SHORTEST_PLAIN = 4;
    private static final int FEWEST_PLAIN = 4;

    private Words() {}

    /** Returns the text folded, without what is no letter or digit at its ends. */
    static String folded(String text) {
        String spaced = spaced(Folding.of(text));
        int from = 0;
        int to = spaced.length();
        while (from < to && !Character.isLetterOrDigit(spaced.codePointAt(from))) {
            from += Character.charCount(spaced.codePointAt(from));
        }
        while (to > from && !Character.isLetterOrDigit(spaced.codePointBefore(to))) {
            to -= Character.charCount(spaced.codePointBefore(to));
        }
        return spaced.substring(from, to);
    }

    /** Returns what a text is as long as: without its addresses and with one space for a gap. */
    static String measured(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : spaced(text).strip().split(" ")) {
            if (!word.contains("://")) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.toString();
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isSpace = Characters.isSpace(character);
            if (!isSpace) {
                spaced.append(character);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }

    /** Returns the words alone, one space between them and around. */
    static String apart(String text) {
        StringBuilder words = new StringBuilder(" ");
        Folding.of(text)
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)
                            || Character.getType(c) == Character.NON_SPACING_MARK) {
                        words.appendCodePoint(c);
                    } else if (words.charAt(words.length() - 1) != ' ') {
                        words.append(' ');
                    }
                });
        if (words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        return words.toString();
    }

    /** Returns how many words there are; a character of a script without spaces counts as none. */
    static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = Characters.isSpace(text.charAt(i));
            words += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }
        return words;
    }

    /** Returns whether the text ends a sentence. */
    static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?。！？;；".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Returns whether the text is no name: it has words such as none has, without capitals. */
    static boolean isProse(String text) {
        int plain = 0;
        for (String word : outsideBrackets(text).split("[^\\p{L}\\p{M}]+")) {
            boolean isPlain =
                    word.length() >= SHORTEST_PLAIN && Character.isLowerCase(word.codePointAt(0));
            plain += isPlain ? 1 : 0;
        }
        return plain >= FEWEST_PLAIN && Character.isUpperCase(text.codePointAt(0));
    }

    /** Returns what of the text no brackets hold, such as notes on a name. */
    static String outsideBrackets(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "(（".indexOf(c) >= 0 ? 1 : 0;
            if (depth == 0) {
                outside.append(c);
            }
            depth -= depth > 0 && ")）".indexOf(c) >= 0 ? 1 : 0;
        }
        return outside.toString();
    }

    /** Returns whether the text announces what follows it. */
    static boolean endsWithColon(String text) {
        return !text.isEmpty() && ":：".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
