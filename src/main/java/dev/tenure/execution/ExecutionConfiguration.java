package dev.tenure.execution;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Level;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherExceptionHandler;

import org.dataloader.BatchLoaderEnvironment;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.core.ReactiveTypeDescriptor;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.context.Context;

import java.util.Objects;
import java.util.function.Function;

/**
 * Takes our execution, or with {@code tenure.graphql.level-by-level=false} the engine's own, to
 * which the same controllers answer through Spring's data fetchers.
 */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

    private static final String PROPERTY = "tenure.graphql.level-by-level";

    ExecutionConfiguration() {
        ReactiveAdapterRegistry.getSharedInstance()
                .registerReactiveType(
                        ReactiveTypeDescriptor.singleOptionalValue(
                                Answer.class, () -> Answer.of(null)),
                        answer ->
                                answer instanceof FutureAnswer<?>(var future)
                                        ? Mono.fromFuture(future)
                                        : Mono.fromSupplier(((Answer<?>) answer)::get),
                        _ -> {
                            throw new UnsupportedOperationException("only controllers answer");
                        });
    }

    @Bean
    @ConditionalOnBooleanProperty(name = PROPERTY, matchIfMissing = true)
    GraphQlSourceBuilderCustomizer levelByLevel(
            ListableBeanFactory beans,
            BatchLoaders loaders,
            ObjectProvider<DataFetcherExceptionResolver> resolvers) {
        return builder ->
                builder.configureGraphQl(engine -> {
                    var plans = new OperationPlans(new ControllerFields(beans));
                    DataFetcherExceptionHandler handler =
                            DataFetcherExceptionResolver.createExceptionHandler(
                                    resolvers.orderedStream().toList());
                    engine.queryExecutionStrategy(
                                    new LevelExecutionStrategy(plans, loaders, handler))
                            .mutationExecutionStrategy(
                                    new SerialExecutionStrategy(plans, loaders, handler));
                });
    }

    @Bean
    @ConditionalOnBooleanProperty(name = PROPERTY, havingValue = false)
    SmartInitializingSingleton fieldByField(BatchLoaders loaders, BatchLoaderRegistry registry) {
        return () -> loaders.names().forEach(name -> register(name, loaders.named(name), registry));
    }

    private static <K, V> void register(
            String name, BatchLoader<K, V> loader, BatchLoaderRegistry registry) {
        registry.<K, Object>forName(name)
                .registerBatchLoader((keys, environment) ->
                        Flux.fromIterable(keys)
                                .buffer(BatchLoader.MAXIMUM_KEYS)
                                .concatMap(each -> loader.load(each, Level.EVERYTHING))
                                .concatMapIterable(Function.identity())
                                .cast(Object.class)
                                .publishOn(turns(environment))
                                .contextWrite(_ -> queries(environment)));
    }

    private static Context queries(BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        return context.getOrDefault(Context.class, Context.empty());
    }

    private static Scheduler turns(BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        return Objects.requireNonNull(context.get(Scheduler.class));
    }
}
