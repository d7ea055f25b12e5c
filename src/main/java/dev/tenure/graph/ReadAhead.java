package dev.tenure.graph;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * Answers a level together with levels below it, which it {@linkplain Level#answer tells}; or
 * completes empty where it turns out that these must answer for themselves.
 */
public interface ReadAhead<K, V> extends BatchLoader<K, V> {

    /** Returns whether that is of use for these keys of an operation. */
    boolean serves(List<K> keys, Level level);

    /** Returns a loader that asks another where this one completes empty. */
    default BatchLoader<K, V> orElse(BatchLoader<K, V> loader) {
        return (keys, level) ->
                load(keys, level).switchIfEmpty(Mono.defer(() -> loader.load(keys, level)));
    }
}
