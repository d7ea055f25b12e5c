package dev.tenure.execution;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Makes the Java value of an argument from what the engine has coerced: a record of an input
 * object, a constant of an enum value, a list of a list; all else is taken as it is.
 */
@FunctionalInterface
interface ArgumentBinder {

    /** Returns the value; null stays null. */
    @Nullable Object bind(@Nullable Object coerced);

    /** Compiles the binder of a type. */
    static ArgumentBinder of(ResolvableType type) {
        Class<?> raw = type.toClass();
        if (raw.isRecord()) {
            return new OfRecord(raw);
        }
        if (raw.isEnum()) {
            return new OfEnum(raw.asSubclass(Enum.class));
        }
        if (List.class == raw) {
            return new OfList(of(type.getGeneric(0)));
        }
        return coerced -> coerced;
    }

    /** Binds the fields of an input object to the record's components of their names. */
    final class OfRecord implements ArgumentBinder {

        private final MethodHandle constructor;
        private final String[] names;
        private final ArgumentBinder[] binders;

        OfRecord(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            this.names =
                    Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
            this.constructor = constructor(type, components);
            this.binders =
                    Arrays.stream(components)
                            .map(each -> of(ResolvableType.forType(each.getGenericType())))
                            .toArray(ArgumentBinder[]::new);
        }

        private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
            try {
                Constructor<?> canonical =
                        type.getDeclaredConstructor(
                                Arrays.stream(components)
                                        .map(RecordComponent::getType)
                                        .toArray(Class<?>[]::new));
                MethodHandle handle =
                        MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                                .unreflectConstructor(canonical);
                return handle.asSpreader(Object[].class, components.length).asType(Calls.SPREAD);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("cannot make a " + type, impossible);
            }
        }

        @Override
        public @Nullable Object bind(@Nullable Object coerced) {
            return coerced instanceof Map<?, ?> fields ? make(fields) : coerced;
        }

        /** Returns the record; what its constructor throws is what the field throws. */
        Object make(Map<?, ?> fields) {
            @Nullable Object[] values = new @Nullable Object[names.length];
            for (int i = 0; i < names.length; i++) {
                values[i] = binders[i].bind(fields.get(names[i]));
            }
            return Calls.made(constructor, values);
        }
    }

    /** Binds an enum value to the constant of its name. */
    record OfEnum(@SuppressWarnings("rawtypes") Class<? extends Enum> type)
            implements ArgumentBinder {

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable Object bind(@Nullable Object coerced) {
            return coerced == null || type.isInstance(coerced)
                    ? coerced
                    : Enum.valueOf(type, coerced.toString());
        }
    }

    /** Binds the elements of a list. */
    record OfList(ArgumentBinder element) implements ArgumentBinder {

        @Override
        public @Nullable Object bind(@Nullable Object coerced) {
            if (!(coerced instanceof List<?> list)) {
                return null;
            }
            List<@Nullable Object> bound = new ArrayList<>(list.size());
            for (Object each : list) {
                bound.add(element.bind(each));
            }
            return bound;
        }
    }
}
