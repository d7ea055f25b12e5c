package dev.tenure.execution;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Objects;

/** Calls methods and constructors that take their arguments from an array. */
final class Calls {

    /** What such a method handle looks like. */
    static final MethodType SPREAD = MethodType.methodType(Object.class, Object[].class);

    private Calls() {}

    /** Returns what the method returns; what it throws is thrown. */
    static @Nullable Object result(MethodHandle method, @Nullable Object[] arguments) {
        try {
            return (Object) method.invokeExact(arguments);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    /** Returns what the constructor makes. */
    static Object made(MethodHandle constructor, @Nullable Object[] arguments) {
        return Objects.requireNonNull(result(constructor, arguments));
    }
}
