package dev.tenure.recognition;

import dev.tenure.text.Characters;

import java.util.List;
import java.util.Set;

/** What stands around a place [start, end) of a text; white space and quotes part no words. */
record TextAround(String text, int start, int end) {

    private static final String QUOTES = "\"'“”„‟‘’‚`*«»‹›「」『』《》";
    private static final String BULLETS = "•-–—#*·▪◦‣>";
    private static final int LONGEST_SENTENCE = 160;
    private static final String SENTENCE_ENDS = ".!?。！？;；:：•–—|>«…";
    private static final String ITEM_ENDS = ",/+&|、，;；(（)）.。]";
    private static final String ITEM_STARTS = ",/+&|、，;；(（:：•[";

    /** Returns whether one of the words stands before it. */
    boolean follows(List<String> words) {
        int at = before();
        return words.stream().anyMatch(word -> endsWith(at, word));
    }

    /** Returns whether one of the words stands after it, or after its "'s". */
    boolean precedes(List<String> words) {
        return stand(after(), words) || isPossessive() && stand(afterPossessive(), words);
    }

    /** Returns whether one of the words stands after it and a colon. */
    boolean precedesAsLabel(List<String> words) {
        return isLabel() && stand(new TextAround(text, start, after() + 1).after(), words);
    }

    private boolean stand(int at, List<String> words) {
        return words.stream().anyMatch(word -> startsWith(at, word));
    }

    /** Returns whether a colon stands after it, or a dash between spaces. */
    boolean isLabel() {
        int at = after();
        return isColon(at) || isDashLabel();
    }

    /** Returns whether a dash between spaces stands after it. */
    boolean isDashLabel() {
        return isDash(after());
    }

    /** Returns whether a colon stands before it, or a dash between spaces. */
    boolean followsLabel() {
        return isColon(before() - 1) || isDash(before() - 1);
    }

    private boolean isColon(int at) {
        return at >= 0 && at < text.length() && ":：".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isDash(int at) {
        return at > 0
                && at + 1 < text.length()
                && "-–—".indexOf(text.charAt(at)) >= 0
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' ';
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
                || hasLineBreak(end, at)
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
                && !hasLineBreak(first, last);
    }

    private boolean hasQuote(int from, int to) {
        return text.substring(from, to).chars().anyMatch(each -> QUOTES.indexOf(each) >= 0);
    }

    /** Returns the place before its quotes. */
    TextAround outside() {
        return new TextAround(text, before(), after());
    }

    /** Returns whether a line begins here, behind bullets and the like. */
    boolean beginsLine() {
        int at = before();
        while (at > 0
                && text.charAt(at - 1) != '\n'
                && (Character.isWhitespace(text.charAt(at - 1))
                        || BULLETS.indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at == 0 || hasLineBreak(at - 1, start);
    }

    /** Returns the words of its sentence after it. */
    List<String> sentenceAfter() {
        int to = end;
        while (to < text.length()
                && to - end < LONGEST_SENTENCE
                && "!?。！？;；•\n".indexOf(text.charAt(to)) < 0
                && !(text.charAt(to) == '.'
                        && (to + 1 == text.length()
                                || Character.isWhitespace(text.charAt(to + 1))))) {
            to++;
        }
        return List.of(text.substring(end, to).strip().split("\\P{L}+"));
    }

    /** Returns whether a sentence, a quotation, a line or a list item begins here. */
    boolean beginsSentence() {
        int at = before();
        return at == 0
                || !text.substring(at, start).isBlank()
                || hasLineBreak(at, start)
                || SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0
                || text.charAt(at - 1) == '-' && (at < start || at == 1);
    }

    /** Returns whether an item of a list, a line or a bracket begins here. */
    boolean beginsItem() {
        int at = before();
        return at == 0 || hasLineBreak(at, start) || ITEM_STARTS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Returns whether an item of a list, a line or a bracket ends here. */
    boolean endsItem() {
        int at = after();
        return at == text.length()
                || hasLineBreak(end, at)
                || ITEM_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** Returns whether it is all that its line says. */
    boolean fillsLine() {
        int last = after();
        return beginsLine() && (last == text.length() || hasLineBreak(end, last));
    }

    /** Returns whether a script without capitals touches it: there a capital makes a name. */
    boolean touchesCaselessScript() {
        int first = before();
        int last = after();
        return first > 0 && Characters.isCaseless(text.codePointBefore(first))
                || last < text.length() && Characters.isCaseless(text.codePointAt(last));
    }

    /** Returns whether "-based" or the like is joined to it. */
    boolean hasSuffix() {
        return hasHyphen()
                && WordBoundaries.SUFFIXES.stream().anyMatch(each -> startsWith(end + 1, each));
    }

    /** Returns whether it is the first half of a German compound. */
    boolean beginsCompound() {
        return hasHyphen()
                && WordBoundaries.COMPOUNDS.stream()
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
        return !beginsSentence() && !touchesTitleWord(edges);
    }

    /** Returns whether a capitalised word stands beside it that is none of these. */
    boolean touchesTitleWord(Set<Integer> edges) {
        return followsTitleWord(edges) || precedesTitleWord(edges);
    }

    private boolean followsTitleWord(Set<Integer> edges) {
        int last = before();
        int first = last;
        while (first > 0 && Character.isLetterOrDigit(text.charAt(first - 1))) {
            first--;
        }
        return !edges.contains(last)
                && isTitleWord(first, last)
                && !new TextAround(text, first, last).beginsSentence();
    }

    private boolean precedesTitleWord(Set<Integer> edges) {
        int first = isPossessive() ? afterPossessive() : after();
        int last = first;
        while (last < text.length() && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        return !edges.contains(first) && isTitleWord(first, last);
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

    /** Returns where the word before it ends. */
    int before() {
        int at = start;
        while (at > 0 && isSkipped(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Returns where the word after it begins. */
    int after() {
        int at = end;
        while (at < text.length() && isSkipped(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSkipped(char character) {
        return Character.isWhitespace(character) || QUOTES.indexOf(character) >= 0;
    }

    private boolean hasLineBreak(int from, int to) {
        return text.substring(from, to).indexOf('\n') >= 0;
    }

    private boolean endsWith(int at, String word) {
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
