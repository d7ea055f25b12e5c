package dev.tenure.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Registers what answers all keys of a level at once. A key is a record of the parent's id and the
 * field's arguments; every key gets an answer, or its field an error.
 */
public final class Edges {

    /** Keys in one statement; a level with more takes several, one after the other. */
    private static final int MAXIMUM_KEYS = 1_000;

    private Edges() {}

    /**
     * An edge that answers every key.
     *
     * @param name what the field's {@code DataLoader} parameter is called
     */
    public static <K, V> void register(
            BatchLoaderRegistry registry, String name, Function<List<K>, Mono<Map<K, V>>> load) {
        register(
                registry,
                name,
                load,
                key -> {
                    throw new IllegalStateException(
                            "The edge '%s' gave no answer for %s".formatted(name, key));
                });
    }

    /** An edge to lists, where a key without an answer has an empty one. */
    public static <K, V> void registerLists(
            BatchLoaderRegistry registry,
            String name,
            Function<List<K>, Mono<Map<K, List<V>>>> load) {
        register(registry, name, load, _ -> List.of());
    }

    /** An edge to what may be absent: a key without an answer has null. */
    public static <K, V> void registerOptional(
            BatchLoaderRegistry registry, String name, Function<List<K>, Mono<Map<K, V>>> load) {
        register(registry, name, load, _ -> null);
    }

    private static <K, V> void register(
            BatchLoaderRegistry registry,
            String name,
            Function<List<K>, Mono<Map<K, V>>> load,
            Function<K, @Nullable V> missing) {
        registry.<K, V>forName(name)
                .registerMappedBatchLoader(
                        (keys, _) -> load(keys, load).map(found -> complete(keys, found, missing)));
    }

    /** Below the edge the context is empty, else thread-locals are restored for every row. */
    private static <K, V> Mono<Map<K, V>> load(
            Set<K> keys, Function<List<K>, Mono<Map<K, V>>> load) {
        return Flux.fromIterable(keys)
                .buffer(MAXIMUM_KEYS)
                .concatMap(load)
                .collect(HashMap<K, V>::new, Map::putAll)
                .<Map<K, V>>map(Function.identity())
                .contextWrite(_ -> Context.empty());
    }

    private static <K, V> Map<K, V> complete(
            Collection<K> keys, Map<K, V> found, Function<K, @Nullable V> missing) {
        Map<K, V> complete = HashMap.newHashMap(keys.size());
        for (K key : keys) {
            V value = found.get(key);
            complete.put(key, value != null ? value : missing.apply(key));
        }
        return complete;
    }
}
