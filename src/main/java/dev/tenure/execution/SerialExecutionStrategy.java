package dev.tenure.execution;

import dev.tenure.graph.BatchLoaders;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Executes the fields of a mutation one after the other, as the specification has it, and what is
 * asked below each level by level. Each finds what the one before has changed, for it knows nothing
 * that was read before; whose data an answer shows is not told, so that nobody keeps it.
 */
final class SerialExecutionStrategy extends LevelExecutionStrategy {

    SerialExecutionStrategy(
            OperationPlans plans, BatchLoaders loaders, DataFetcherExceptionHandler handler) {
        super(plans, loaders, handler);
    }

    @Override
    Mono<ExecutionResult> execute(
            OperationPlan plan,
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            FieldArguments arguments) {
        return Flux.fromIterable(plan.oneByOne())
                .concatMap(each -> fill(each, context, parameters, arguments))
                .takeUntil(response -> response.data() == null)
                .collectList()
                .map(responses -> new ExecutionResultImpl(data(responses), context.getErrors()));
    }

    /** Returns all of them as one; null where one lacks what it may not lack. */
    private static @Nullable Map<?, ?> data(List<Response> responses) {
        Map<Object, @Nullable Object> all = new LinkedHashMap<>();
        for (Response response : responses) {
            if (!(response.data() instanceof Map<?, ?> data)) {
                return null;
            }
            all.putAll(data);
        }
        return all;
    }
}
