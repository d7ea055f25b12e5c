package dev.tenure.execution;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Where the values of a field come from. */
sealed interface FieldSource {

    /** The name of the type, {@code __typename}. */
    record TypeName(String name) implements FieldSource {}

    /** The engine, which describes the schema: {@code __schema} and {@code __type}. */
    record Introspection() implements FieldSource {}

    /** A method of a controller. */
    record Method(ControllerField field) implements FieldSource {}

    /** A property of the source. */
    final class Property implements FieldSource {

        private final String name;
        private @Nullable Reader reader;

        Property(String name) {
            this.name = name;
        }

        /** Returns the value of the property. */
        @Nullable Object of(Object source) {
            Reader known = reader;
            if (known == null || known.type != source.getClass()) {
                known = new Reader(source.getClass(), Accessors.of(source.getClass(), name));
                reader = known;
            }
            return known.function.apply(source);
        }

        /** The reader for the class seen last; another thread may replace it by its like. */
        private record Reader(Class<?> type, Function<Object, @Nullable Object> function) {}
    }
}
