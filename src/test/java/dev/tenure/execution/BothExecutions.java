package dev.tenure.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Today;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionId;
import graphql.schema.GraphQLSchema;

import org.dataloader.DataLoaderRegistry;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks the engine's own execution and ours the same, and finds what differs. */
final class BothExecutions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Today TODAY = new Today(LocalDate.of(2026, 6, 15));

    private final GraphQL fieldByField;
    private final GraphQL levelByLevel;
    private final DefaultBatchLoaderRegistry registry = new DefaultBatchLoaderRegistry();
    private final Scheduler turns = Schedulers.newSingle("turns", true);

    BothExecutions(
            GraphQLSchema schema,
            BatchLoaders loaders,
            ListableBeanFactory beans,
            DataFetcherExceptionHandler handler) {
        this.fieldByField =
                GraphQL.newGraphQL(schema)
                        .queryExecutionStrategy(new AsyncExecutionStrategy(handler))
                        .build();
        this.levelByLevel =
                GraphQL.newGraphQL(schema)
                        .queryExecutionStrategy(
                                new LevelExecutionStrategy(
                                        new OperationPlans(new ControllerFields(beans)),
                                        loaders,
                                        handler))
                        .build();
        new ExecutionConfiguration().fieldByField(loaders, registry).afterSingletonsInstantiated();
    }

    /** Returns the answer; that both give the same data, byte for byte, and errors is asserted. */
    ExecutionResult agree(String document, Map<String, Object> variables) {
        ExecutionResult theirs = fieldByField(document, variables);
        ExecutionResult ours = levelByLevel(document, variables);
        String asked = document + "\n" + variables;
        assertThat(errors(ours)).as(asked).isEqualTo(errors(theirs));
        assertThat(JSON.writeValueAsString(ours.<Object>getData()))
                .as(asked)
                .isEqualTo(JSON.writeValueAsString(theirs.<Object>getData()));
        return ours;
    }

    ExecutionResult fieldByField(String document, Map<String, Object> variables) {
        return execute(fieldByField, document, variables);
    }

    ExecutionResult levelByLevel(String document, Map<String, Object> variables) {
        return execute(levelByLevel, document, variables);
    }

    /** Returns whether ours lets others have the thread before the whole document is answered. */
    boolean takesTurns(String document) {
        return Boolean.TRUE.equals(
                Mono.fromSupplier(() ->
                                !levelByLevel.executeAsync(input(document, Map.of())).isDone())
                        .subscribeOn(turns)
                        .block());
    }

    private ExecutionResult execute(
            GraphQL engine, String document, Map<String, Object> variables) {
        ExecutionInput input = input(document, variables);
        return Mono.defer(() -> Mono.fromFuture(engine.executeAsync(input)))
                .subscribeOn(turns)
                .block();
    }

    private ExecutionInput input(String document, Map<String, Object> variables) {
        var loaders = new DataLoaderRegistry();
        ExecutionInput input =
                ExecutionInput.newExecutionInput(document)
                        .executionId(ExecutionId.from("the same"))
                        .variables(variables)
                        .locale(Locale.ROOT)
                        .dataLoaderRegistry(loaders)
                        .graphQLContext(Map.of(Today.class, TODAY, Scheduler.class, turns))
                        .build();
        registry.registerDataLoaders(loaders, input.getGraphQLContext());
        return input;
    }

    private static List<String> errors(ExecutionResult result) {
        return result.getErrors().stream().map(BothExecutions::told).sorted().toList();
    }

    private static String told(GraphQLError error) {
        return JSON.writeValueAsString(error.toSpecification());
    }
}
