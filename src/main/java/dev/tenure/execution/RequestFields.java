package dev.tenure.execution;

import dev.tenure.execution.FieldSource.Method;
import dev.tenure.execution.PlannedSelection.PlannedField;
import dev.tenure.graph.OperationFields;

import java.util.Optional;

/** The fields that a request asks for, with its arguments. */
record RequestFields(AskedFields asked, FieldArguments arguments) implements OperationFields {

    @Override
    public boolean isAsked(String type, String field) {
        return asked.include(type, field);
    }

    @Override
    public boolean isAskedPlainly(String type, String field) {
        return asked.includePlainly(type, field);
    }

    @Override
    public <A> Optional<A> soleArgument(String type, String field, String argument, Class<A> as) {
        PlannedField place = asked.sole(type, field);
        if (place == null || !(place.source() instanceof Method(ControllerField controller))) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(controller.argument(argument, arguments.of(place)))
                    .map(as::cast);
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
