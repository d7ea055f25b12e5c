package dev.tenure.execution;

import dev.tenure.execution.PlannedSelection.Completion;
import dev.tenure.execution.PlannedSelection.PlannedField;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * About how many values an operation will answer, before anything is read: a page has as many
 * entries as it is asked for, a list that answers a list of arguments as many as they, and any
 * other list a typical number. So GitHub's API and IBM's specification of cost directives count.
 */
record CostEstimate(FieldArguments arguments) {

    /** What an ordinary list has: a person's positions, a position's achievements. */
    private static final int TYPICAL = 5;

    /** What a page has where its size is not given. */
    private static final int PAGE = 20;

    private static final List<String> PAGE_SIZES = List.of("first", "last");
    private static final List<String> PAGE_LISTS = List.of("edges", "nodes");

    /** Returns the number of values, at most the largest number. */
    long of(OperationPlan plan) {
        return (long) of(plan.root(), TYPICAL);
    }

    private double of(PlannedSelection selection, int page) {
        double sum = 0;
        for (PlannedField field : selection.fields()) {
            sum += of(field, page);
        }
        return sum;
    }

    /**
     * Returns the number for a field of one object.
     *
     * @param page how many entries its object has, if it is a page
     */
    private double of(PlannedField field, int page) {
        return switch (field.completion()) {
            case Completion.Leaf _ -> 1;
            case Completion.Objects objects -> 1 + of(objects, pageSize(field));
            case Completion.Elements elements -> 1 + length(field, page) * each(elements.element());
        };
    }

    private double each(Completion element) {
        return switch (element) {
            case Completion.Leaf _ -> 1;
            case Completion.Objects objects -> 1 + of(objects, TYPICAL);
            case Completion.Elements elements -> 1 + TYPICAL * each(elements.element());
        };
    }

    /** Returns the number for an object of the type that has most. */
    private double of(Completion.Objects objects, int page) {
        return objects.selections().values().stream()
                .mapToDouble(selection -> of(selection, page))
                .max()
                .orElse(0);
    }

    private int length(PlannedField field, int page) {
        if (PAGE_LISTS.contains(field.definition().getName())) {
            return page;
        }
        GraphQLFieldDefinition definition = field.definition();
        if (definition.getArguments().isEmpty()) {
            return TYPICAL;
        }
        Map<String, Object> given = arguments.of(field);
        return sizes(given)
                .findFirst()
                .orElseGet(() ->
                        definition.getArguments().stream()
                                .filter(argument -> !argument.hasSetDefaultValue())
                                .map(GraphQLArgument::getName)
                                .map(given::get)
                                .filter(Collection.class::isInstance)
                                .mapToInt(each -> ((Collection<?>) each).size())
                                .max()
                                .orElse(TYPICAL));
    }

    private int pageSize(PlannedField field) {
        GraphQLFieldDefinition definition = field.definition();
        return PAGE_SIZES.stream().noneMatch(size -> definition.getArgument(size) != null)
                ? TYPICAL
                : sizes(arguments.of(field)).findFirst().orElse(PAGE);
    }

    private static Stream<Integer> sizes(Map<String, Object> given) {
        return PAGE_SIZES.stream()
                .map(given::get)
                .filter(Integer.class::isInstance)
                .map(size -> Math.max(0, (Integer) size));
    }
}
