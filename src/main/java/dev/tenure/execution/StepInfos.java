package dev.tenure.execution;

import dev.tenure.execution.PlannedSelection.PlannedField;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLOutputType;

/**
 * The engine's descriptions of places in a response, each of which holds those above it.
 *
 * @param root the description of the response itself
 */
record StepInfos(ExecutionStepInfo root) {

    /** Returns the description of what stands in a place. */
    ExecutionStepInfo of(Container container, int place) {
        return switch (container) {
            case Response _ -> root;
            case ResponseObject object -> ofField(object, place);
            case ResponseList list -> ofElement(list, place);
        };
    }

    private ExecutionStepInfo ofField(ResponseObject object, int place) {
        PlannedField field = object.selection().fields().get(place);
        return ExecutionStepInfo.newExecutionStepInfo()
                .type(field.definition().getType())
                .fieldDefinition(field.definition())
                .fieldContainer(object.selection().type())
                .field(field.merged())
                .path(object.path(place))
                .parentInfo(ofObject(object))
                .build();
    }

    private ExecutionStepInfo ofObject(ResponseObject object) {
        return of(object.parent(), object.place())
                .changeTypeWithPreservedNonNull(object.selection().type());
    }

    private ExecutionStepInfo ofElement(ResponseList list, int place) {
        ExecutionStepInfo whole = of(list.parent(), list.place());
        GraphQLList type = (GraphQLList) whole.getUnwrappedNonNullType();
        return ExecutionStepInfo.newExecutionStepInfo(whole)
                .type((GraphQLOutputType) type.getWrappedType())
                .parentInfo(whole)
                .path(list.path(place))
                .build();
    }
}
