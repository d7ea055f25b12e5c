package dev.tenure.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what somebody typed: what stands between blanks is a phrase, what stands between quotation
 * marks too, and is meant as it is written; a {@code *} after a word lets it go on. The last mark
 * need not be closed, and there is no wrong question.
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
        } else if (!quoted && isBlank(character)) {
            finish();
        } else {
            written.appendCodePoint(character);
        }
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private void finish() {
        String text = written.toString();
        written.setLength(0);
        List<Token> tokens = Tokenizer.of(text);
        List<QueryWord> terms = new ArrayList<>();
        for (Token token : tokens) {
            boolean dotted = token.dotted() && (terms.isEmpty() || !isWithin(token, tokens));
            terms.add(term(token, text, dotted));
        }
        if (!terms.isEmpty()) {
            phrases.add(new Phrase(terms));
        }
    }

    /** Whether the full stop before the token only separates it from the one before. */
    private static boolean isWithin(Token token, List<Token> tokens) {
        return tokens.stream().anyMatch(other -> other.end() == token.start() - 1);
    }

    private QueryWord term(Token token, String text, boolean dotted) {
        boolean prefix =
                text.startsWith("*", token.end())
                        && !Folding.standsAlone(token.word().codePointAt(0));
        boolean forgiving = !quoted && !prefix && !dotted && TypoTolerance.of(token.word()) > 0;
        return new QueryWord(token.word(), prefix, dotted, forgiving, Set.of());
    }
}
