package dev.tenure.graph;

import dev.tenure.tracing.Traces;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The batch loaders of all rooms, which their controllers register by name. */
@Component
public final class BatchLoaders {

    private static final String EDGES = "tenure.graphql.edges";

    private final MeterRegistry meters;
    private final Traces traces;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private final Map<String, BatchLoader<?, ?>> byName = new TreeMap<>();
    private final Map<String, List<ReadAhead<?, ?>>> ahead = new HashMap<>();
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> ofSlugs = new HashSet<>();
    private final Set<String> ofKeys = new HashSet<>();

    /**
     * Makes an empty one.
     *
     * @param meters where the times of the loaders are told, as {@code tenure.graphql.edges}
     * @param traces of which each call of a loader is a span
     */
    public BatchLoaders(MeterRegistry meters, Traces traces) {
        this.meters = meters;
        this.traces = traces;
    }

    /**
     * Registers a loader.
     *
     * @param name what a method's parameter is called that asks it
     */
    public <K, V extends @Nullable Object> void register(String name, BatchLoader<K, V> loader) {
        if (byName.put(name, loader) != null) {
            throw new IllegalArgumentException("two batch loaders are called " + name);
        }
    }

    /** Registers a loader that reads the same whatever is asked of what it gives. */
    public <K, V extends @Nullable Object> void register(
            String name, Function<List<K>, Mono<List<Try<V>>>> loader) {
        BatchLoader<K, V> unselective = (keys, _) -> loader.apply(keys);
        register(name, unselective);
    }

    /**
     * Registers a loader of nodes by their keys, under the name of their type in small letters.
     *
     * @param type the name of their GraphQL type
     */
    public <V> void registerNodes(String type, BatchLoader<Long, V> loader) {
        nodes.add(type);
        register(StringUtils.uncapitalize(type), loader);
    }

    /** Registers a loader of nodes that reads the same whatever is asked of them. */
    public <V> void registerNodes(String type, Function<List<Long>, Mono<List<Try<V>>>> loader) {
        BatchLoader<Long, V> unselective = (keys, _) -> loader.apply(keys);
        registerNodes(type, unselective);
    }

    /** Lets a reader of several levels take the place of a loader where it alone serves. */
    public <K, V> void readAhead(String name, ReadAhead<K, V> reader) {
        ahead.computeIfAbsent(name, _ -> new ArrayList<>()).add(reader);
    }

    /** Says of a loader that it finds people by their slugs, which are its keys. */
    public void findBySlug(String name) {
        ofSlugs.add(name);
    }

    /**
     * Says of loaders that all data of people that they read, and whatever they tell of it, is that
     * of the people whom their keys belong to.
     */
    public void keepToTheirKeys(String... names) {
        ofKeys.addAll(List.of(names));
    }

    /** Returns whether the keys of a loader are slugs of people. */
    public boolean findsBySlug(String name) {
        return ofSlugs.contains(name);
    }

    /** Returns whether a loader reads no people's data but that of its keys. */
    public boolean keepsToItsKeys(String name) {
        return ofKeys.contains(name);
    }

    /** Returns whether nodes of this type can be loaded. */
    public boolean hasNodes(String type) {
        return nodes.contains(type);
    }

    /** Returns the names of all loaders. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /**
     * Returns the loader of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked")
    public <K, V> BatchLoader<K, V> named(String name) {
        BatchLoader<K, V> loader = (BatchLoader<K, V>) byName.get(name);
        if (loader == null) {
            throw new IllegalArgumentException("no batch loader is called " + name);
        }
        List<ReadAhead<?, ?>> readers = ahead.getOrDefault(name, List.of());
        Timer timer = timers.computeIfAbsent(name, edge -> meters.timer(EDGES, "edge", edge));
        BatchLoader<K, V> timed =
                (keys, level) -> {
                    BatchLoader<K, V> serving = loader;
                    for (ReadAhead<?, ?> each : readers) {
                        var reader = (ReadAhead<K, V>) each;
                        if (reader.serves(keys, level)) {
                            serving = reader.orElse(loader);
                        }
                    }
                    return timed(timer, serving).load(keys, level);
                };
        return traces.areTaken() ? traced(name, timed) : timed;
    }

    private <K, V> BatchLoader<K, V> traced(String name, BatchLoader<K, V> loader) {
        return (keys, level) ->
                traces.span(
                        "edge " + name,
                        "tenure.keys",
                        String.valueOf(keys.size()),
                        loader.load(keys, level));
    }

    private static <K, V> BatchLoader<K, V> timed(Timer timer, BatchLoader<K, V> loader) {
        return (keys, level) -> {
            long begun = System.nanoTime();
            return loader.load(keys, level)
                    .doFinally(_ -> timer.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS));
        };
    }
}
