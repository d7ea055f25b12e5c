package dev.tenure.graph;

import graphql.GraphQLContext;

import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.Try;
import org.springframework.graphql.execution.BatchLoaderRegistry;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.context.Context;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Registers what answers all keys of a level at once. A key is a record of the parent's id and the
 * field's arguments; every key gets an answer, or its field an error.
 */
public final class BatchLoaders {

    /** Keys in one statement; a level with more takes several, one after the other. */
    private static final int MAXIMUM_KEYS = 1_000;

    /**
     * Under this key the GraphQLContext has the scheduler on which a request's fields take turns.
     */
    public static final String TURNS = BatchLoaders.class.getName() + ".turns";

    private BatchLoaders() {}

    /**
     * Registers a loader that answers every key.
     *
     * @param name what the field's {@code DataLoader} parameter is called
     * @param load gives as many answers as there are keys, in their order
     */
    public static <K, V> void register(
            BatchLoaderRegistry registry, String name, Function<List<K>, Mono<List<Try<V>>>> load) {
        registry.<K, Object>forName(name)
                .registerBatchLoader((keys, environment) ->
                        Flux.fromIterable(keys)
                                .buffer(MAXIMUM_KEYS)
                                .concatMap(load)
                                .concatMapIterable(Function.identity())
                                .cast(Object.class)
                                .publishOn(turns(environment))
                                .contextWrite(_ -> Context.empty()));
    }

    private static Scheduler turns(BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        return Objects.requireNonNull(context.get(TURNS));
    }
}
