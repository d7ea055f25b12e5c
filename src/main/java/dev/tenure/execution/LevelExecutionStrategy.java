package dev.tenure.execution;

import dev.tenure.graph.AskedOperation;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.CostLimit;
import dev.tenure.graph.Limit;
import dev.tenure.graph.Subjects;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;

import org.springframework.graphql.execution.ErrorType;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Executes queries level by level. The engine has parsed, validated and bounded the document and
 * coerced the variables, and it answers what is asked of the schema itself.
 */
class LevelExecutionStrategy extends AsyncExecutionStrategy {

    private final OperationPlans plans;
    private final BatchLoaders loaders;
    private final DataFetcherExceptionHandler handler;

    LevelExecutionStrategy(
            OperationPlans plans, BatchLoaders loaders, DataFetcherExceptionHandler handler) {
        super(handler);
        this.plans = plans;
        this.loaders = loaders;
        this.handler = handler;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        OperationPlan plan = plans.of(context, parameters.getFields());
        var arguments = new FieldArguments(context);
        long cost = new CostEstimate(arguments).of(plan);
        int most = CostLimit.of(context.getGraphQLContext()).most();
        if (cost > most) {
            return CompletableFuture.completedFuture(tooCostly(cost, most));
        }
        context.getGraphQLContext()
                .put(AskedOperation.class, new AskedOperation(plan.field(), cost));
        return execute(plan, context, parameters, arguments)
                .onErrorResume(
                        AbortExecutionException.class,
                        given -> Mono.just(given.toExecutionResult()))
                .onErrorResume(TooManyValues.class, _ -> Mono.just(tooMany(context)))
                .toFuture()
                .thenApply(Objects::requireNonNull);
    }

    /** Executes what was planned, and neither costs too much nor has begun. */
    Mono<ExecutionResult> execute(
            OperationPlan plan,
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            FieldArguments arguments) {
        var asked = loaders(plan, context, arguments);
        var response = new Response();
        ResponseObject root = response.begin(plan);
        return described(plan, context, parameters, root)
                .switchIfEmpty(
                        Mono.defer(() ->
                                        execution(plan, context, parameters, asked, arguments)
                                                .fill(root))
                                .then(Mono.fromSupplier(() -> result(response, context, asked))));
    }

    /** Executes one field of an operation, and completes with what it answers. */
    final Mono<Response> fill(
            OperationPlan plan,
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            FieldArguments arguments) {
        var asked = loaders(plan, context, arguments);
        var response = new Response();
        ResponseObject root = response.begin(plan);
        return execution(plan, context, parameters, asked, arguments)
                .fill(root)
                .thenReturn(response);
    }

    private RequestLoaders loaders(
            OperationPlan plan, ExecutionContext context, FieldArguments arguments) {
        return new RequestLoaders(
                loaders, context.getGraphQLContext(), new RequestFields(plan.asked(), arguments));
    }

    private LevelExecution execution(
            OperationPlan plan,
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            RequestLoaders asked,
            FieldArguments arguments) {
        Scheduler turns = Objects.requireNonNull(context.getGraphQLContext().get(Scheduler.class));
        var errors =
                new FieldErrors(
                        context,
                        handler,
                        arguments,
                        new StepInfos(parameters.getExecutionStepInfo()));
        return new LevelExecution(context, plan, asked, arguments, errors, turns);
    }

    /** Writes what is asked of the schema; where that is refused, completes with the refusal. */
    private Mono<ExecutionResult> described(
            OperationPlan plan,
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            ResponseObject root) {
        return plan.asksForSchema()
                ? Mono.fromFuture(super.execute(context, plan.ofSchema(parameters)))
                        .filter(described -> !plan.hasWritten(described.getData(), root))
                : Mono.empty();
    }

    private static ExecutionResult result(
            Response response, ExecutionContext context, RequestLoaders asked) {
        context.getGraphQLContext().put(Subjects.class, asked.subjects());
        return new ExecutionResultImpl(response.data(), context.getErrors());
    }

    private static ExecutionResult tooCostly(long cost, int most) {
        return new ExecutionResultImpl(
                GraphqlErrorBuilder.newError()
                        .errorType(ErrorType.BAD_REQUEST)
                        .message(
                                "The answer may have about %,d values; at most %,d are allowed"
                                        .formatted(cost, most))
                        .extensions(Limit.COST.extensions())
                        .build());
    }

    private static ExecutionResult tooMany(ExecutionContext context) {
        context.getResultNodesInfo().maxResultNodesExceeded();
        return new ExecutionResultImpl(null, context.getErrors());
    }
}
