package dev.tenure.endpoint;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the first part of a variable's value that its type refuses; the engine says what is wrong,
 * but not where.
 */
record InvalidValuePath(GraphQLContext context, Locale locale) {

    /** Returns where, {@code .period.from} or {@code [3]}, empty for the value itself. */
    Optional<String> find(GraphQLType type, @Nullable Object value) {
        if (type instanceof GraphQLNonNull some) {
            return value == null ? Optional.of("") : find(some.getWrappedType(), value);
        }
        return value == null ? Optional.empty() : findIn(type, value);
    }

    private Optional<String> findIn(GraphQLType type, Object value) {
        return switch (type) {
            case GraphQLScalarType scalar -> findIn(scalar.getCoercing(), value);
            case GraphQLEnumType choice -> accepts(() -> choice.parseValue(value, context, locale));
            case GraphQLList list -> findIn(list, value);
            case GraphQLInputObjectType object ->
                    value instanceof Map<?, ?> fields ? findIn(object, fields) : Optional.of("");
            default -> Optional.empty();
        };
    }

    private Optional<String> findIn(Coercing<?, ?> coercing, Object value) {
        return accepts(() -> coercing.parseValue(value, context, locale));
    }

    private Optional<String> findIn(GraphQLList list, Object value) {
        if (!(value instanceof List<?> entries)) {
            return find(list.getWrappedType(), value);
        }
        return IntStream.range(0, entries.size())
                .mapToObj(index ->
                        find(list.getWrappedType(), entries.get(index))
                                .map(inner -> "[" + index + "]" + inner))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> findIn(GraphQLInputObjectType object, Map<?, ?> fields) {
        Stream<String> unknown =
                fields.keySet().stream()
                        .filter(name -> object.getField(String.valueOf(name)) == null)
                        .map(name -> "." + name);
        Stream<String> wrong =
                object.getFields().stream().flatMap(field -> findIn(field, fields).stream());
        return Stream.concat(unknown, wrong).findFirst();
    }

    private Optional<String> findIn(GraphQLInputObjectField field, Map<?, ?> fields) {
        String name = field.getName();
        if (!fields.containsKey(name) && field.hasSetDefaultValue()) {
            return Optional.empty();
        }
        GraphQLInputType type = field.getType();
        return find(type, fields.get(name)).map(inner -> "." + name + inner);
    }

    private static Optional<String> accepts(Runnable parse) {
        try {
            parse.run();
            return Optional.empty();
        } catch (CoercingParseValueException _) {
            return Optional.of("");
        }
    }
}
