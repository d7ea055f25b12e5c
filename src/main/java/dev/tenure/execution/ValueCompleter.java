package dev.tenure.execution;

import dev.tenure.execution.PlannedSelection.Completion;
import dev.tenure.execution.PlannedSelection.PlannedField;

import graphql.execution.ExecutionContext;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.CoercingSerializeException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** Puts values into the response, and gathers the objects that are to be asked next. */
final class ValueCompleter {

    private final ExecutionContext context;
    private final FieldErrors errors;
    private final ObjectTypes types;
    private final ValueCount values;
    private final @Nullable Group[] open;
    private final Deque<Group> groups = new ArrayDeque<>();

    /**
     * Makes one for an operation.
     *
     * @param selections how many selections its plan has
     * @param values counts the entries of lists and what texts are long
     */
    ValueCompleter(
            ExecutionContext context, FieldErrors errors, int selections, ValueCount values) {
        this.context = context;
        this.errors = errors;
        this.types = new ObjectTypes(context);
        this.values = values;
        this.open = new @Nullable Group[selections];
    }

    /** Returns the next objects to ask, or null where there are none. */
    @Nullable Group next() {
        Group next = groups.poll();
        if (next != null) {
            open[next.selection().number()] = null;
        }
        return next;
    }

    /** Puts the response's own object where its fields are asked next. */
    void begin(Object source, ResponseObject root) {
        add(source, root);
    }

    /** Completes a value into its place. */
    void complete(
            PlannedField field,
            Completion completion,
            @Nullable Object value,
            Container container,
            int place) {
        if (value == null) {
            absent(completion, container, place);
            return;
        }
        switch (completion) {
            case Completion.Leaf leaf -> leaf(leaf, value, container, place);
            case Completion.Elements list -> list(field, list, value, container, place);
            case Completion.Objects objects -> object(field, objects, value, container, place);
        }
    }

    /** Leaves a place empty, or takes out what may not lack it. */
    void absent(Completion completion, Container container, int place) {
        container.write(place, null);
        if (completion.isNonNull()) {
            errors.missing(container, place);
            container.nullify();
        }
    }

    private void leaf(Completion.Leaf leaf, Object value, Container container, int place) {
        Object serialized = null;
        try {
            serialized = leaf.serialize(value, context.getGraphQLContext());
        } catch (CoercingSerializeException failure) {
            errors.unserializable(failure, container, place);
        }
        if (serialized == null) {
            absent(leaf, container, place);
            return;
        }
        if (serialized instanceof String text) {
            values.addText(text);
        }
        container.write(place, serialized);
    }

    private void list(
            PlannedField field,
            Completion.Elements list,
            Object value,
            Container container,
            int place) {
        if (!(value instanceof Collection<?> elements)) {
            errors.notIterable(container, place);
            absent(list, container, place);
            return;
        }
        values.add(elements.size());
        var completed = new ResponseList(container, place, list.isNonNull(), elements.size());
        container.write(place, completed);
        int index = 0;
        for (Object element : elements) {
            complete(field, list.element(), element, completed, index++);
        }
    }

    private void object(
            PlannedField field,
            Completion.Objects objects,
            Object value,
            Container container,
            int place) {
        PlannedSelection selection;
        try {
            selection = types.selection(field, objects, value);
        } catch (UnresolvedTypeException failure) {
            errors.unresolved(failure, container, place);
            absent(objects, container, place);
            return;
        }
        var object = new ResponseObject(container, place, objects.isNonNull(), selection);
        container.write(place, object);
        add(value, object);
    }

    private void add(Object source, ResponseObject object) {
        int number = object.selection().number();
        Group group = open[number];
        if (group == null) {
            group = new Group(object.selection());
            open[number] = group;
            groups.add(group);
        }
        group.add(source, object);
    }
}
