package dev.tenure.metric;

import com.fasterxml.jackson.annotation.JsonCreator;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Words and phrases with what they mean, found among tokens: the longest wins. */
final class Phrases<T> {

    /** The meaning of the tokens [first, end). */
    record Match<T>(T meaning, int first, int end) {}

    private static final char GAP = '\0';

    private final Map<String, T> meanings = new HashMap<>();
    private final Function<Token, String> spelling;
    private int longest;

    /** Phrases that are read in any case. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Phrases(Map<String, T> phrases) {
        this(phrases, Token::lower);
    }

    /** Phrases read by this spelling of a token. */
    Phrases(Map<String, T> phrases, Function<Token, String> spelling) {
        this.spelling = spelling;
        phrases.forEach((phrase, meaning) -> {
            Tokens tokens = new Tokens(Lexer.tokens(phrase));
            longest = Math.max(longest, tokens.size());
            meanings.put(key(tokens, 0, tokens.size()), meaning);
        });
    }

    /** The longest phrase that begins with a token. */
    @Nullable Match<T> from(Tokens tokens, int first) {
        Match<T> found = null;
        StringBuilder key = new StringBuilder();
        for (int end = first + 1; end <= Math.min(first + longest, tokens.size()); end++) {
            T meaning = meanings.get(key.append(spelling.apply(tokens.at(end - 1))).toString());
            if (meaning != null) {
                found = new Match<>(meaning, first, end);
            }
            key.append(GAP);
        }
        return found;
    }

    /** The longest phrase that ends before a token, none of it before the floor. */
    @Nullable Match<T> before(Tokens tokens, int end, int floor) {
        for (int first = Math.max(floor, end - longest); first < end; first++) {
            T meaning = meanings.get(key(tokens, first, end));
            if (meaning != null) {
                return new Match<>(meaning, first, end);
            }
        }
        return null;
    }

    private String key(Tokens tokens, int first, int end) {
        StringBuilder key = new StringBuilder();
        for (int index = first; index < end; index++) {
            if (index > first) {
                key.append(GAP);
            }
            key.append(spelling.apply(tokens.at(index)));
        }
        return key.toString();
    }
}
