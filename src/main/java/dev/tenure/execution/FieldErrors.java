package dev.tenure.execution;

import dev.tenure.execution.PlannedSelection.PlannedField;

import graphql.SerializationError;
import graphql.TypeMismatchError;
import graphql.UnresolvedTypeError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;

/**
 * The errors of a request, in the words of the engine. What only an error needs, such as the way
 * from the root to the field, is worked out here and nowhere else.
 */
final class FieldErrors {

    private final ExecutionContext context;
    private final DataFetcherExceptionHandler handler;
    private final FieldArguments arguments;
    private final StepInfos steps;

    FieldErrors(
            ExecutionContext context,
            DataFetcherExceptionHandler handler,
            FieldArguments arguments,
            StepInfos steps) {
        this.context = context;
        this.handler = handler;
        this.arguments = arguments;
        this.steps = steps;
    }

    /** Adds what the exception handler makes, at once, of what a field has thrown. */
    void thrown(Throwable failure, Object source, ResponseObject object, int place) {
        DataFetcherExceptionHandlerParameters thrown =
                DataFetcherExceptionHandlerParameters.newExceptionParameters()
                        .dataFetchingEnvironment(environment(source, object, place))
                        .exception(failure)
                        .build();
        context.addErrors(handler.handleException(thrown).resultNow().getErrors());
    }

    private DataFetchingEnvironment environment(Object source, ResponseObject object, int place) {
        ExecutionStepInfo step = steps.of(object, place);
        PlannedField field = object.selection().fields().get(place);
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(context)
                .source(source)
                .arguments(() -> arguments.of(field))
                .fieldDefinition(field.definition())
                .mergedField(field.merged())
                .fieldType(field.definition().getType())
                .executionStepInfo(step)
                .parentType(object.selection().type())
                .build();
    }

    /** Adds that a value is none of its scalar or enum. */
    void unserializable(CoercingSerializeException failure, Container container, int place) {
        context.addError(new SerializationError(container.path(place), failure));
    }

    /** Adds that what must be a list is none. */
    void notIterable(Container container, int place) {
        context.addError(
                new TypeMismatchError(
                        container.path(place),
                        steps.of(container, place).getUnwrappedNonNullType()));
    }

    /** Adds that no type of an interface or a union is that of a value. */
    void unresolved(UnresolvedTypeException failure, Container container, int place) {
        context.addError(
                new UnresolvedTypeError(
                        container.path(place), steps.of(container, place), failure));
    }

    /** Adds that a null stands where none may be, unless an error of that place says why. */
    void missing(Container container, int place) {
        NonNullableFieldWasNullException failure =
                new NonNullableFieldWasNullException(
                        steps.of(container, place), container.path(place));
        context.addError(new NonNullableFieldWasNullError(failure), container.path(place));
    }
}
