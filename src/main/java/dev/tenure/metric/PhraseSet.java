package dev.tenure.metric;

import com.fasterxml.jackson.annotation.JsonCreator;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Words and phrases that all say the same, in any case. */
final class Words {

    private final Phrases<Boolean> phrases;

    Words(Collection<String> words) {
        phrases =
                new Phrases<>(
                        words.stream().distinct().collect(Collectors.toMap(it -> it, _ -> true)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Words of(List<String> words) {
        return new Words(words);
    }

    /** Where the longest of them ends that begins with the token; the token where none does. */
    int after(Tokens tokens, int first) {
        Phrases.@Nullable Match<Boolean> match = phrases.from(tokens, first);
        return match == null ? first : match.end();
    }

    /** Where the longest of them begins that ends before the token; the token where none does. */
    int before(Tokens tokens, int end, int floor) {
        Phrases.@Nullable Match<Boolean> match = phrases.before(tokens, end, floor);
        return match == null ? end : match.first();
    }

    /** Whether one of them begins with the token. */
    boolean standAt(Tokens tokens, int index) {
        return after(tokens, index) > index;
    }

    /** Whether one of them ends right before the token. */
    boolean endAt(Tokens tokens, int index) {
        return before(tokens, index, 0) < index;
    }
}
