package dev.tenure.graph;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

/**
 * Answers all keys of a level at once. A key is a record of the parent's id and the field's
 * arguments.
 */
@FunctionalInterface
public interface BatchLoader<K, V extends @Nullable Object> {

    /** Keys in one call; a level with more takes several, one after the other. */
    int MAXIMUM_KEYS = 1_000;

    /**
     * Returns as many answers as there are keys, in their order; what fails for one key fails it
     * alone.
     */
    Mono<List<Try<V>>> load(List<K> keys, Level level);

    /** Returns for each key its answer, or why it has none: what the function throws. */
    static <K, V extends @Nullable Object> List<Try<V>> each(List<K> keys, Function<K, V> answer) {
        return keys.stream().map(key -> Try.tryCall(() -> answer.apply(key))).toList();
    }
}
