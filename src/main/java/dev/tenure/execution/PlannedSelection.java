package dev.tenure.execution;

import graphql.GraphQLContext;
import graphql.execution.MergedField;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a document asks of the objects of one type in one place.
 *
 * @param number which of the plan's selections it is, from 0
 * @param fields in the order of the response
 */
record PlannedSelection(int number, GraphQLObjectType type, List<PlannedField> fields) {

    PlannedSelection {
        fields = List.copyOf(fields);
    }

    /**
     * A field of a selection.
     *
     * @param key under which it stands in the response
     * @param merged all places of the document that ask for it
     * @param definition what the schema says of it
     * @param constants the values of its arguments where no variable stands in them, else null
     * @param source where its values come from
     * @param completion how they become those of the response
     */
    record PlannedField(
            String key,
            MergedField merged,
            GraphQLFieldDefinition definition,
            @Nullable Map<String, Object> constants,
            FieldSource source,
            Completion completion) {}

    /**
     * How values of a type become those of the response, as the specification's CompleteValue has
     * it.
     */
    sealed interface Completion {

        /** Returns whether null is none of its values. */
        boolean isNonNull();

        /** Scalars and enum values. */
        sealed interface Leaf extends Completion {

            /**
             * Returns what stands in the response.
             *
             * @throws graphql.schema.CoercingSerializeException if the value is none of the type
             */
            @Nullable Object serialize(Object value, GraphQLContext context);
        }

        /** Values of a scalar. */
        record Scalar(boolean isNonNull, Coercing<?, ?> coercing) implements Leaf {

            @Override
            public @Nullable Object serialize(Object value, GraphQLContext context) {
                return coercing.serialize(value, context, Locale.ROOT);
            }
        }

        /** Values of an enum. */
        record EnumValue(boolean isNonNull, GraphQLEnumType type) implements Leaf {

            @Override
            public @Nullable Object serialize(Object value, GraphQLContext context) {
                return type.serialize(value, context, Locale.ROOT);
            }
        }

        /** Lists. */
        record Elements(boolean isNonNull, Completion element) implements Completion {}

        /** Objects: of a type, or of those that an interface or a union stands for. */
        record Objects(
                boolean isNonNull,
                GraphQLNamedOutputType type,
                Map<GraphQLObjectType, PlannedSelection> selections)
                implements Completion {

            public Objects {
                selections = Map.copyOf(selections);
            }
        }
    }
}
