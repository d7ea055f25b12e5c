package dev.tenure.search;

import static dev.tenure.graph.Columns.text;

import dev.tenure.graph.EdgeStatement;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that texts have, as far as they may be meant by a mistyped one. */
@Component
class Vocabulary {

    /** The nearest of a word; each costs its hits. */
    private static final int MAXIMUM_NEAR = 50;

    private static final String NEAR =
            """
            select k.key, w.word
            from jsonb_to_recordset($1) as k (key integer, deletions text[])
            join search_word w on w.deletions && k.deletions
            """;

    private record NearRow(int key, Set<String> deletions) {}

    private final EdgeStatement statement;

    Vocabulary(EdgeStatement statement) {
        this.statement = statement;
    }

    /** For each of the words the others that may be meant by it. */
    Mono<Map<String, Set<String>>> near(List<String> words) {
        return statement
                .answers(
                        NEAR,
                        words,
                        (index, word) -> new NearRow(index, Tolerance.deletions(word)),
                        row -> text(row, "word"),
                        Vocabulary::nearest)
                .map(answers -> byWord(words, answers));
    }

    private static Set<String> nearest(String asked, List<String> found) {
        return found.stream()
                .filter(word -> !word.equals(asked) && Tolerance.allows(asked, word))
                .sorted(
                        Comparator.comparing((String word) -> Tolerance.distance(asked, word))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MAXIMUM_NEAR)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Set<String>> byWord(
            List<String> words, List<Try<Set<String>>> answers) {
        Map<String, Set<String>> near = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            near.put(words.get(i), answers.get(i).get());
        }
        return near;
    }
}
