package dev.tenure.recognition;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where lines, sentences, items of lists and labels begin and end at a place [start, end) of a
 * text.
 */
record TextBorders(TextPlace place) {

    private static final String BULLETS = "•-–—#*·▪◦‣>";
    private static final int LONGEST_SENTENCE = 160;
    private static final String SENTENCE_ENDS = ".!?。！？;；:：•–—|>«…";
    private static final String ITEM_ENDS = ",/+&|·、，;；(（)）.。]";
    private static final String ITEM_STARTS = ",/+&|·、，;；(（:：•[";

    /** Returns whether a colon stands after it, or a dash between spaces. */
    boolean isLabel() {
        int at = place.after();
        return isColon(at) || isDashLabel();
    }

    /** Returns whether a dash between spaces stands after it. */
    boolean isDashLabel() {
        return isDash(place.after());
    }

    /** Returns whether it is a question by itself: "Cassandra? Five years." */
    boolean isQuestion() {
        int at = place.after();
        return beginsLine()
                && at < place.text().length()
                && "?？".indexOf(place.text().charAt(at)) >= 0;
    }

    /** Returns whether a colon stands before it, or a dash between spaces. */
    boolean followsLabel() {
        return isColon(place.before() - 1) || isDash(place.before() - 1);
    }

    private boolean isColon(int at) {
        return at >= 0 && at < place.text().length() && ":：".indexOf(place.text().charAt(at)) >= 0;
    }

    private boolean isDash(int at) {
        return at > 0
                && at + 1 < place.text().length()
                && "-–—".indexOf(place.text().charAt(at)) >= 0
                && place.text().charAt(at - 1) == ' '
                && place.text().charAt(at + 1) == ' ';
    }

    /** Returns whether a line begins here, or what a semicolon parts from what is before it. */
    boolean beginsNote() {
        int at = place.before();
        return beginsLine() || ";；".indexOf(place.text().charAt(at - 1)) >= 0;
    }

    /** Returns whether a line begins here, behind bullets and the like. */
    boolean beginsLine() {
        int at = place.before();
        while (at > 0
                && place.text().charAt(at - 1) != '\n'
                && (Character.isWhitespace(place.text().charAt(at - 1))
                        || BULLETS.indexOf(place.text().charAt(at - 1)) >= 0)) {
            at--;
        }
        return at == 0 || place.hasLineBreak(at - 1, place.start());
    }

    /** Returns the words of its sentence. */
    List<String> sentence() {
        int from = place.start();
        while (from > 0
                && place.start() - from < LONGEST_SENTENCE
                && "!?。！？;；•\n".indexOf(place.text().charAt(from - 1)) < 0
                && !(place.text().charAt(from - 1) == '.'
                        && Character.isWhitespace(place.text().charAt(from)))) {
            from--;
        }
        return Stream.concat(
                        Stream.of(words(place.text().substring(from, place.start()))),
                        sentenceAfter().stream())
                .toList();
    }

    private static String[] words(String text) {
        return text.strip().split("\\P{L}+");
    }

    /** Returns the words of its sentence after it. */
    List<String> sentenceAfter() {
        int to = place.end();
        while (to < place.text().length()
                && to - place.end() < LONGEST_SENTENCE
                && "!?。！？;；•\n".indexOf(place.text().charAt(to)) < 0
                && !(place.text().charAt(to) == '.'
                        && (to + 1 == place.text().length()
                                || Character.isWhitespace(place.text().charAt(to + 1))))) {
            to++;
        }
        return List.of(words(place.text().substring(place.end(), to)));
    }

    /** Returns whether a sentence, a quotation, a line or a list item begins here. */
    boolean beginsSentence() {
        int at = place.before();
        return at == 0
                || !place.text().substring(at, place.start()).isBlank()
                || place.hasLineBreak(at, place.start())
                || SENTENCE_ENDS.indexOf(place.text().charAt(at - 1)) >= 0
                || place.text().charAt(at - 1) == '-' && (at < place.start() || at == 1);
    }

    /** Returns whether an item of a list, a line or a bracket begins here. */
    boolean beginsItem() {
        int at = place.before();
        return at == 0
                || place.hasLineBreak(at, place.start())
                || ITEM_STARTS.indexOf(place.text().charAt(at - 1)) >= 0;
    }

    /** Returns whether an item of a list, a line or a bracket ends here. */
    boolean endsItem() {
        int at = place.after();
        return at == place.text().length()
                || place.hasLineBreak(place.end(), at)
                || ITEM_ENDS.indexOf(place.text().charAt(at)) >= 0;
    }

    /** Returns whether brackets enclose it alone. */
    boolean isBracketed() {
        int first = place.before();
        int last = place.after();
        return first > 0
                && last < place.text().length()
                && "(（".indexOf(place.text().charAt(first - 1)) >= 0
                && ")）".indexOf(place.text().charAt(last)) >= 0;
    }

    /** Returns whether it is all that its line says. */
    boolean fillsLine() {
        int last = place.after();
        return beginsLine()
                && (last == place.text().length() || place.hasLineBreak(place.end(), last));
    }
}
