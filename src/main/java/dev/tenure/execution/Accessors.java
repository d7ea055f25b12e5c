package dev.tenure.execution;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Functions that read properties, each compiled once: reading then costs what a call costs. */
final class Accessors {

    private static final ClassValue<Map<String, Function<Object, @Nullable Object>>> KNOWN =
            new ClassValue<>() {

                @Override
                protected Map<String, Function<Object, @Nullable Object>> computeValue(
                        Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

    private Accessors() {}

    /**
     * Returns what reads a property of objects of a class: its public method of that name, or its
     * getter.
     *
     * @throws IllegalStateException if it has neither
     */
    static Function<Object, @Nullable Object> of(Class<?> type, String property) {
        return KNOWN.get(type).computeIfAbsent(property, name -> compiled(type, name));
    }

    private static Function<Object, @Nullable Object> compiled(Class<?> type, String property) {
        Method method = method(type, property);
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(
                            method.getDeclaringClass(), MethodHandles.lookup());
            return compiled(lookup, lookup.unreflect(method));
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("cannot read " + method, closed);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> compiled(
            MethodHandles.Lookup lookup, MethodHandle method) {
        try {
            return (Function<Object, @Nullable Object>)
                    LambdaMetafactory.metafactory(
                                    lookup,
                                    "apply",
                                    MethodType.methodType(Function.class),
                                    READING,
                                    method,
                                    method.type().wrap())
                            .getTarget()
                            .invoke();
        } catch (Throwable impossible) {
            throw new IllegalStateException("cannot compile " + method, impossible);
        }
    }

    private static Method method(Class<?> type, String property) {
        String capitalized = StringUtils.capitalize(property);
        List<String> names = List.of(property, "get" + capitalized, "is" + capitalized);
        return names.stream()
                .flatMap(name ->
                        Arrays.stream(type.getMethods())
                                .filter(each -> each.getName().equals(name))
                                .filter(each -> each.getParameterCount() == 0))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "%s has no property '%s'".formatted(type.getName(), property)));
    }
}
