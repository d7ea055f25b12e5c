package dev.tenure.execution;

import dev.tenure.execution.ControllerField.Call;
import dev.tenure.execution.PlannedSelection.PlannedField;
import dev.tenure.graph.Answer;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultNodesInfo;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.context.Context;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One request on its way through the levels: all fields are asked whose values are there, then all
 * loaders at once, then what their answers lead to. What a field answers for a group goes on as
 * one, so that what is asked below it is asked once. What takes long is done in turns with other
 * requests.
 */
final class LevelExecution {

    /** So many answers do not go on in the thread of the database's connection. */
    private static final int LARGE = 100;

    private final ExecutionContext context;
    private final RequestLoaders loaders;
    private final FieldArguments arguments;
    private final FieldErrors errors;
    private final ValueCompleter completer;
    private final Scheduler turns;
    private final Context queries;
    private final ValueCount values;
    private final Deque<Pending> answered = new ArrayDeque<>();
    private List<Pending> pending = new ArrayList<>();
    private @Nullable Group group;
    private int place;

    /** A field of an object that waits for a loader. */
    private record Pending(
            PlannedField field,
            Object source,
            ResponseObject object,
            int place,
            Answer<?> answer) {}

    LevelExecution(
            ExecutionContext context,
            OperationPlan plan,
            RequestLoaders loaders,
            FieldArguments arguments,
            FieldErrors errors,
            Scheduler turns) {
        this.context = context;
        this.loaders = loaders;
        this.arguments = arguments;
        this.errors = errors;
        this.turns = turns;
        queries = context.getGraphQLContext().getOrDefault(Context.class, Context.empty());
        this.values =
                new ValueCount(
                        context.getGraphQLContext()
                                .getOrDefault(ResultNodesInfo.MAX_RESULT_NODES, Integer.MAX_VALUE));
        this.completer = new ValueCompleter(context, errors, plan.selections(), values);
    }

    /** Fills the response, and completes when it is full. */
    Mono<Void> fill(ResponseObject root) {
        completer.begin(this, root);
        return proceed();
    }

    private Mono<Void> proceed() {
        if (context.getExecutionInput().isCancelled()) {
            throw new AbortExecutionException("The request was given up");
        }
        values.beginTurn();
        while (workOn()) {
            if (values.hasFilledTurn()) {
                return Mono.defer(this::proceed).subscribeOn(turns);
            }
        }
        if (pending.isEmpty()) {
            return Mono.empty();
        }
        Mono<Void> asked = loaders.ask().contextWrite(_ -> queries);
        return (pending.size() < LARGE ? asked : asked.publishOn(turns))
                .then(Mono.defer(this::takeAnswers));
    }

    private Mono<Void> takeAnswers() {
        answered.addAll(pending);
        pending = new ArrayList<>();
        return proceed();
    }

    /** Does the next step that needs no loader; returns whether there was one. */
    private boolean workOn() {
        Pending answer = answered.poll();
        if (answer != null) {
            complete(answer);
            return true;
        }
        while (group == null || place == group.selection().fields().size()) {
            group = completer.next();
            place = 0;
            if (group == null) {
                return false;
            }
        }
        PlannedField field = group.selection().fields().get(place);
        values.addField(field.key(), group.size());
        ask(field, group, place);
        place++;
        return true;
    }

    private void complete(Pending each) {
        Object value = null;
        try {
            value = each.answer().get();
        } catch (RuntimeException failure) {
            errors.thrown(failure, each.source(), each.object(), each.place());
        }
        completer.complete(
                each.field(), each.field().completion(), value, each.object(), each.place());
    }

    private void ask(PlannedField field, Group group, int place) {
        switch (field.source()) {
            case FieldSource.TypeName(String name) -> {
                for (int i = 0; i < group.size(); i++) {
                    group.object(i).write(place, name);
                }
            }
            case FieldSource.Introspection _ -> {}
            case FieldSource.Property property -> {
                for (int i = 0; i < group.size(); i++) {
                    read(property, field, group, i, place);
                }
            }
            case FieldSource.Method(ControllerField controller) ->
                    call(controller, field, group, place);
        }
    }

    private void read(
            FieldSource.Property property, PlannedField field, Group group, int i, int place) {
        Object value = null;
        try {
            value = property.of(group.source(i));
        } catch (RuntimeException failure) {
            errors.thrown(failure, group.source(i), group.object(i), place);
        }
        completer.complete(field, field.completion(), value, group.object(i), place);
    }

    private void call(ControllerField controller, PlannedField field, Group group, int place) {
        Call call;
        try {
            call = controller.bind(arguments.of(field), loaders);
        } catch (RuntimeException failure) {
            for (int i = 0; i < group.size(); i++) {
                errors.thrown(failure, group.source(i), group.object(i), place);
                completer.absent(field.completion(), group.object(i), place);
            }
            return;
        }
        List<Pending> answers = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            call(call, field, group, i, place, answers);
        }
        if (answers.stream().allMatch(each -> each.answer().isKnown())) {
            answers.forEach(this::complete);
        } else {
            pending.addAll(answers);
        }
    }

    private void call(
            Call call, PlannedField field, Group group, int i, int place, List<Pending> answers) {
        Object value = null;
        try {
            value = call.of(group.source(i));
        } catch (RuntimeException failure) {
            errors.thrown(failure, group.source(i), group.object(i), place);
        }
        if (value instanceof Answer<?> answer) {
            answers.add(new Pending(field, group.source(i), group.object(i), place, answer));
        } else {
            completer.complete(field, field.completion(), value, group.object(i), place);
        }
    }
}
