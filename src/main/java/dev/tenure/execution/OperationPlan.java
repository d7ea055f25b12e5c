package dev.tenure.execution;

import dev.tenure.execution.PlannedSelection.PlannedField;

import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an operation asks for, with its fragments and directives worked out.
 *
 * @param root what it asks of the type Query or Mutation
 * @param selections how many selections there are in all
 * @param asked all fields that it asks for anywhere
 * @param ofSchema what it asks of the schema itself
 */
record OperationPlan(
        PlannedSelection root, int selections, AskedFields asked, List<PlannedField> ofSchema) {

    OperationPlan {
        ofSchema = List.copyOf(ofSchema);
    }

    static OperationPlan of(PlannedSelection root, int selections, AskedFields asked) {
        return new OperationPlan(
                root,
                selections,
                asked,
                root.fields().stream()
                        .filter(field -> field.source() instanceof FieldSource.Introspection)
                        .toList());
    }

    /** Returns a plan for each field at its top, in their order. */
    List<OperationPlan> oneByOne() {
        return root.fields().stream()
                .map(field ->
                        of(
                                new PlannedSelection(root.number(), root.type(), List.of(field)),
                                selections,
                                asked))
                .toList();
    }

    /** Returns the name of the one field at its top, or {@code several}. */
    String field() {
        return root.fields().size() == 1
                ? root.fields().getFirst().definition().getName()
                : "several";
    }

    boolean asksForSchema() {
        return !ofSchema.isEmpty();
    }

    /** Returns the parameters for the engine to answer what is asked of the schema. */
    ExecutionStrategyParameters ofSchema(ExecutionStrategyParameters all) {
        Map<String, MergedField> fields = new LinkedHashMap<>();
        ofSchema.forEach(field -> fields.put(field.key(), field.merged()));
        return all.transform(each ->
                each.fields(MergedSelectionSet.newMergedSelectionSet().subFields(fields).build()));
    }

    /** Writes what the engine has answered, and returns whether there was something to write. */
    boolean hasWritten(@Nullable Map<String, Object> description, ResponseObject response) {
        if (description == null) {
            return false;
        }
        ofSchema.forEach(field ->
                response.write(root.fields().indexOf(field), description.get(field.key())));
        return true;
    }
}
