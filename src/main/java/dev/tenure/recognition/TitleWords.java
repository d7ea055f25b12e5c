package dev.tenure.recognition;

import java.util.Set;

/**
 * Capitalised words of a text that are not technologies: beside one, a capital says nothing
 * ("Spring Festival", "Taylor Swift").
 *
 * @param text the text
 * @param edges where its candidates begin and end
 */
record TitleWords(String text, Set<Integer> edges) {

    /** Whether the place stands inside a sentence and no title word stands beside it. */
    boolean leaveAlone(TextAround place) {
        return !place.beginSentence() && !isBefore(place) && !isAfter(place);
    }

    private boolean isBefore(TextAround place) {
        int last = place.before();
        int first = last;
        while (first > 0 && Character.isLetterOrDigit(text.charAt(first - 1))) {
            first--;
        }
        TextAround word = new TextAround(text, first, last);
        return !edges.contains(last) && isTitleWord(first, last) && !word.beginSentence();
    }

    private boolean isAfter(TextAround place) {
        int end = place.end();
        boolean possessive = text.startsWith("'s ", end) || text.startsWith("’s ", end);
        int first = possessive ? end + "'s ".length() : place.after();
        int last = first;
        while (last < text.length() && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        return !edges.contains(first) && isTitleWord(first, last);
    }

    private boolean isTitleWord(int first, int last) {
        return last - first > 1
                && Character.isUpperCase(text.charAt(first))
                && text.substring(first, last).chars().anyMatch(Character::isLowerCase);
    }
}
