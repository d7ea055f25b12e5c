package dev.tenure.execution;

import dev.tenure.execution.ControllerField.Parameter;
import dev.tenure.graph.Keys;
import dev.tenure.graph.NodeKeys;
import dev.tenure.graph.Today;

import graphql.GraphQLContext;
import graphql.schema.FieldCoordinates;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.MethodIntrospector.MetadataLookup;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The fields of all controllers, found by the annotations that Spring finds them by. */
final class ControllerFields {

    private final Map<FieldCoordinates, ControllerField> fields = new HashMap<>();

    ControllerFields(ListableBeanFactory beans) {
        for (Object controller : beans.getBeansWithAnnotation(Controller.class).values()) {
            MethodIntrospector.selectMethods(
                            controller.getClass(),
                            (MetadataLookup<SchemaMapping>)
                                    method ->
                                            AnnotatedElementUtils.findMergedAnnotation(
                                                    method, SchemaMapping.class))
                    .forEach((method, mapping) -> add(controller, method, mapping));
        }
    }

    /** Returns the field with these coordinates, or null where a property answers it. */
    @Nullable ControllerField find(String type, String field) {
        return fields.get(FieldCoordinates.coordinates(type, field));
    }

    private void add(Object controller, Method method, SchemaMapping mapping) {
        List<Parameter> parameters =
                IntStream.range(0, method.getParameterCount())
                        .mapToObj(index -> parameter(new MethodParameter(method, index)))
                        .toList();
        String type =
                StringUtils.hasText(mapping.typeName())
                        ? mapping.typeName()
                        : sourceType(method, parameters);
        String field = StringUtils.hasText(mapping.field()) ? mapping.field() : method.getName();
        fields.put(
                FieldCoordinates.coordinates(type, field),
                new ControllerField(handle(controller, method), parameters));
    }

    private static Parameter parameter(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        String name = Objects.requireNonNull(parameter.getParameterName());
        Class<?> type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(Argument.class)) {
            return new Parameter.Argument(
                    name, ArgumentBinder.of(ResolvableType.forMethodParameter(parameter)));
        }
        if (parameter.hasParameterAnnotation(Arguments.class)) {
            return new Parameter.Arguments(new ArgumentBinder.OfRecord(type));
        }
        if (type == Keys.class) {
            return new Parameter.LoaderKeys(name);
        }
        if (type == NodeKeys.class) {
            return new Parameter.AnyNodeKeys();
        }
        if (type == GraphQLContext.class) {
            return new Parameter.RequestContext();
        }
        return type == Today.class ? new Parameter.RequestDay() : new Parameter.Source();
    }

    private static String sourceType(Method method, List<Parameter> parameters) {
        return IntStream.range(0, parameters.size())
                .filter(index -> parameters.get(index) instanceof Parameter.Source)
                .mapToObj(index -> method.getParameterTypes()[index].getSimpleName())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(method + " has no source"));
    }

    private static MethodHandle handle(Object controller, Method method) {
        try {
            return MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup())
                    .unreflect(method)
                    .bindTo(controller)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(Calls.SPREAD);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("cannot call " + method, closed);
        }
    }
}
