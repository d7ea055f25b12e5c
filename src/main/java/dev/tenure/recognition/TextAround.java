package dev.tenure.recognition;

import dev.tenure.text.Characters;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words around a place [start, end) of a text; white space and quotes part no words. */
record TextAround(String text, int start, int end) {

    private static final Set<String> ANDS = Set.of("&", "and", "und", "et", "y", "e", "en", "och");

    /** Returns where lines, sentences and items begin and end here. */
    TextBorders borders() {
        return new TextBorders(place());
    }

    private TextPlace place() {
        return new TextPlace(text, start, end);
    }

    /** Returns where the word before it ends. */
    int before() {
        return place().before();
    }

    /** Returns where the word after it begins. */
    int after() {
        return place().after();
    }

    /** Returns whether one of the words stands before it. */
    boolean follows(List<String> words) {
        int at = before();
        return words.stream().anyMatch(word -> endsWith(at, word));
    }

    /** Returns whether one of the words stands after it, or after its "'s". */
    boolean precedes(List<String> words) {
        return stand(after(), words) || isPossessive() && stand(afterPossessive(), words);
    }

    /** Returns whether one of the words stands after it in the same letters, large and small. */
    boolean precedesWritten(List<String> words) {
        int at = after();
        return words.stream().anyMatch(word -> text.startsWith(word, at) && startsWith(at, word));
    }

    /** Returns whether one of the words stands after it and a colon. */
    boolean precedesAsLabel(List<String> words) {
        return borders().isLabel()
                && stand(new TextAround(text, start, after() + 1).after(), words);
    }

    private boolean stand(int at, List<String> words) {
        return words.stream().anyMatch(word -> startsWith(at, word));
    }

    /** Returns whether spaces stand around it where marks were taken away. */
    boolean wasMarked() {
        return end + 1 < text.length()
                && text.charAt(end) == ' '
                && text.charAt(end + 1) == ' '
                && start > 0
                && text.charAt(start - 1) == ' ';
    }

    /** Returns whether no noun follows that it could stand before. */
    boolean closes(List<String> functionWords) {
        int at = after();
        return at == text.length()
                || place().hasLineBreak(end, at)
                || !Character.isLetter(text.codePointAt(at))
                || Characters.isCaseless(text.codePointAt(at))
                || stand(at, functionWords);
    }

    /** Returns whether quotes enclose it alone. */
    boolean isQuoted() {
        int first = before();
        int last = after();
        return first < start
                && last > end
                && hasQuote(first, start)
                && hasQuote(end, last)
                && !place().hasLineBreak(first, last);
    }

    private boolean hasQuote(int from, int to) {
        return text.substring(from, to)
                .chars()
                .anyMatch(each -> TextPlace.QUOTES.indexOf(each) >= 0);
    }

    /** Returns the place before its quotes. */
    TextAround outside() {
        return new TextAround(text, before(), after());
    }

    /** Returns whether a script without capitals touches it: there a capital makes a name. */
    boolean touchesCaselessScript() {
        int first = before();
        int last = after();
        return first > 0 && Characters.isCaseless(text.codePointBefore(first))
                || last < text.length() && Characters.isCaseless(text.codePointAt(last));
    }

    /** Returns whether "-based" or the like is joined to it. */
    boolean hasSuffix(WordBoundaries boundaries) {
        return hasHyphen()
                && boundaries.suffixes().stream().anyMatch(each -> startsWith(end + 1, each));
    }

    /** Returns whether it is the first half of a German compound. */
    boolean beginsCompound(WordBoundaries boundaries) {
        return hasHyphen()
                && boundaries.compounds().stream()
                        .anyMatch(it -> text.regionMatches(true, end + 1, it, 0, it.length()));
    }

    private boolean hasHyphen() {
        return end < text.length() && text.charAt(end) == '-';
    }

    /**
     * Returns whether it stands inside a sentence and no capitalised word beside it: beside
     * "Festival" or "Taylor", a capital says nothing.
     *
     * @param edges where words begin and end whose capital says nothing against it
     */
    boolean isCapitalisedAlone(Set<Integer> edges) {
        return !borders().beginsSentence() && !touchesTitleWord(edges);
    }

    /** Returns whether a capitalised word stands beside it that is none of these. */
    boolean touchesTitleWord(Set<Integer> edges) {
        return followsTitleWord(edges) || precedesTitleWord(edges);
    }

    /** Returns the word before it in small letters, blank if a mark stands there. */
    String wordBefore() {
        int last = before();
        return text.substring(beginOfWord(last), last).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the place that begins with the capitalised word before it, "and" between or not, or
     * with what it stands behind in parentheses: "카페 스프링(Spring)".
     */
    TextAround withTitleBefore() {
        int last = before();
        if (last > 1
                && text.charAt(last - 1) == '('
                && Characters.isCaseless(text.charAt(last - 2))) {
            return new TextAround(text, beginOfWord(last - 1), end);
        }
        int first = last > 0 && text.charAt(last - 1) == '&' ? last - 1 : beginOfWord(last);
        if (ANDS.contains(text.substring(first, last))) {
            last = new TextAround(text, first, end).before();
            first = beginOfWord(last);
        }
        return isTitleWord(first, last) ? new TextAround(text, first, end) : this;
    }

    /** Returns whether a capitalised word follows, after a hyphen perhaps: "Kafka-Brandt". */
    boolean precedesTitle() {
        return precedesTitleWord(Set.of())
                || hasHyphen() && new TextAround(text, start, end + 1).precedesTitleWord(Set.of());
    }

    private int beginOfWord(int last) {
        int first = last;
        while (first > 0 && Character.isLetterOrDigit(text.charAt(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean followsTitleWord(Set<Integer> edges) {
        int last = before();
        int first = beginOfWord(last);
        return !edges.contains(last)
                && isTitleWord(first, last)
                && !new TextAround(text, first, last).borders().beginsSentence();
    }

    /** Returns whether a capitalised word follows on its line that is none of these. */
    boolean precedesTitleWord(Set<Integer> edges) {
        int first = isPossessive() ? afterPossessive() : after();
        int last = first;
        while (last < text.length() && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        return !edges.contains(first)
                && !place().hasLineBreak(end, first)
                && isTitleWord(first, last);
    }

    private boolean isPossessive() {
        return text.startsWith("'s ", end) || text.startsWith("’s ", end);
    }

    private int afterPossessive() {
        return end + "'s ".length();
    }

    private boolean isTitleWord(int first, int last) {
        return last - first > 1
                && Character.isUpperCase(text.charAt(first))
                && text.substring(first, last).chars().anyMatch(Character::isLowerCase);
    }

    /** What is skipped as a quote before a word is no part of it: "sortie d'". */
    private boolean endsWith(int at, String written) {
        String word = written.endsWith("'") ? written.substring(0, written.length() - 1) : written;
        int from = at - word.length();
        return from >= 0
                && text.regionMatches(true, from, word, 0, word.length())
                && (from == 0 || isParted(text.charAt(from - 1), word.charAt(0)));
    }

    private boolean startsWith(int at, String word) {
        int to = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (to == text.length()
                        || isParted(word.charAt(word.length() - 1), text.charAt(to)));
    }

    private static boolean isParted(char left, char right) {
        return !Character.isLetterOrDigit(left)
                || !Character.isLetterOrDigit(right)
                || Characters.isCaseless(left)
                || Characters.isCaseless(right);
    }
}
