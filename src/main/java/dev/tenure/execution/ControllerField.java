package dev.tenure.execution;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;

/**
 * A field that a method of a controller answers.
 *
 * @param method takes its arguments from an array
 * @param parameters what its arguments are, in their order
 */
record ControllerField(MethodHandle method, List<Parameter> parameters) {

    ControllerField {
        parameters = List.copyOf(parameters);
    }

    /** What an argument of the method is. */
    sealed interface Parameter {

        /** The object whose field it is. */
        record Source() implements Parameter {}

        /** An argument of the field. */
        record Argument(String name, ArgumentBinder binder) implements Parameter {}

        /** All arguments of the field, as a record. */
        record Arguments(ArgumentBinder.OfRecord binder) implements Parameter {}

        /** The keys that ask a batch loader. */
        record LoaderKeys(String loader) implements Parameter {}

        /** The keys of nodes of any type. */
        record AnyNodeKeys() implements Parameter {}

        /** The day of the request. */
        record RequestDay() implements Parameter {}

        /** The context of the request. */
        record RequestContext() implements Parameter {}
    }

    /** Binds everything but the source, once for all sources of a level. */
    Call bind(Map<String, Object> arguments, RequestLoaders loaders) {
        @Nullable Object[] values = new @Nullable Object[parameters.size()];
        int source = -1;
        for (int i = 0; i < values.length; i++) {
            switch (parameters.get(i)) {
                case Parameter.Source _ -> source = i;
                case Parameter.Argument(String name, ArgumentBinder binder) ->
                        values[i] = binder.bind(arguments.get(name));
                case Parameter.Arguments(ArgumentBinder.OfRecord binder) ->
                        values[i] = binder.make(arguments);
                case Parameter.LoaderKeys(String loader) -> values[i] = loaders.named(loader);
                case Parameter.AnyNodeKeys _ -> values[i] = loaders;
                case Parameter.RequestDay _ -> values[i] = loaders.today();
                case Parameter.RequestContext _ -> values[i] = loaders.context();
            }
        }
        return new Call(method, values, source);
    }

    /** Returns what an argument of the field is to the method; null where it takes none such. */
    @Nullable Object argument(String name, Map<String, Object> arguments) {
        for (Parameter each : parameters) {
            if (each instanceof Parameter.Argument(String called, ArgumentBinder binder)
                    && called.equals(name)) {
                return binder.bind(arguments.get(name));
            }
        }
        return null;
    }

    /** The method with its arguments, for one source after the other. */
    record Call(MethodHandle method, @Nullable Object[] arguments, int source) {

        /** Returns what the method returns for a source; what it throws is thrown. */
        @Nullable Object of(Object object) {
            if (source >= 0) {
                arguments[source] = object;
            }
            return Calls.result(method, arguments);
        }
    }
}
