package dev.tenure.metric;

import com.fasterxml.jackson.annotation.JsonCreator;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words and phrases with what they mean, found among the tokens of a text: the longest wins. */
final class PhraseMap<T> {

    /** The meaning of the tokens [first, end). */
    record Match<T>(T meaning, int first, int end) {}

    private static final String GAP = "\0";

    private final Map<String, T> meanings = new HashMap<>();
    private final Function<JoinedToken, String> spelling;
    private final int longest;

    /** Phrases that are read in any case. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    PhraseMap(Map<String, T> phrases) {
        this(phrases, JoinedToken::lower);
    }

    /** Phrases read by this spelling of a token. */
    PhraseMap(Map<String, T> phrases, Function<JoinedToken, String> spelling) {
        this.spelling = spelling;
        int most = 0;
        for (Map.Entry<String, T> phrase : phrases.entrySet()) {
            List<JoinedToken> tokens = TokenJoiner.tokens(phrase.getKey());
            most = Math.max(most, tokens.size());
            meanings.put(
                    tokens.stream().map(spelling).collect(Collectors.joining(GAP)),
                    phrase.getValue());
        }
        this.longest = most;
    }

    /** Returns the longest phrase that begins at a token. */
    @Nullable Match<T> startingAt(MetricText text, int first) {
        Match<T> found = null;
        StringBuilder key = new StringBuilder();
        for (int end = first + 1; end <= Math.min(first + longest, text.size()); end++) {
            T meaning = meanings.get(key.append(spelling.apply(text.at(end - 1))).toString());
            if (meaning != null) {
                found = new Match<>(meaning, first, end);
            }
            key.append(GAP);
        }
        return found;
    }

    /** Returns the longest phrase that ends right before a token, none of it before the floor. */
    @Nullable Match<T> endingBefore(MetricText text, int end, int floor) {
        for (int first = Math.max(floor, end - longest); first < end; first++) {
            StringBuilder key = new StringBuilder(spelling.apply(text.at(first)));
            for (int at = first + 1; at < end; at++) {
                key.append(GAP).append(spelling.apply(text.at(at)));
            }
            T meaning = meanings.get(key.toString());
            if (meaning != null) {
                return new Match<>(meaning, first, end);
            }
        }
        return null;
    }
}
