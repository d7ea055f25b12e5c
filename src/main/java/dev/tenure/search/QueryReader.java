package dev.tenure.search;

import dev.tenure.text.Characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what somebody typed: what stands between spaces is a phrase, and so is what stands between
 * quotation marks, where words are meant as they are written. A {@code *} after a word lets it go
 * on. The last quotation mark need not be closed, and there is no wrong question.
 */
final class QueryReader {

    private static final Set<Integer> QUOTES = Set.of((int) '"', (int) '“', (int) '”', (int) '„');

    private final List<Phrase> phrases = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();
    private boolean quoted;

    private QueryReader() {}

    static List<Phrase> phrases(String text) {
        QueryReader reader = new QueryReader();
        text.codePoints().forEach(reader::take);
        reader.finish();
        return reader.phrases.stream().distinct().toList();
    }

    private void take(int character) {
        if (QUOTES.contains(character)) {
            finish();
            quoted = !quoted;
        } else if (!quoted && Characters.isSpace(character)) {
            finish();
        } else {
            written.appendCodePoint(character);
        }
    }

    private void finish() {
        String text = written.toString();
        written.setLength(0);
        List<SearchText.Word> found = SearchText.of(text).words();
        List<QueryWord> words = new ArrayList<>();
        for (SearchText.Word word : found) {
            boolean dotted = word.dotted() && (words.isEmpty() || !followsWord(word, found));
            words.add(queryWord(word, text, dotted));
        }
        if (!words.isEmpty()) {
            phrases.add(new Phrase(words));
        }
    }

    /** Returns whether the full stop before the word only separates it from the one before. */
    private static boolean followsWord(SearchText.Word word, List<SearchText.Word> all) {
        return all.stream().anyMatch(other -> other.end() == word.start() - 1);
    }

    private QueryWord queryWord(SearchText.Word word, String text, boolean dotted) {
        boolean prefix = text.startsWith("*", word.end()) && !word.isSolitary();
        boolean forgiving = !quoted && !prefix && !dotted && TypoTolerance.edits(word.folded()) > 0;
        return new QueryWord(word.folded(), prefix, dotted, forgiving, Set.of());
    }
}
