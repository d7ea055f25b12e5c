package dev.tenure.graph;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import java.util.List;

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
    Mono<List<Try<V>>> load(List<K> keys);
}
