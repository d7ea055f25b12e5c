package dev.tenure.house;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import java.util.Set;
import java.util.TreeSet;

/** What clients can give values for, named as {@link AskedArguments} names it. */
final class AskableArguments {

    private final Set<String> names = new TreeSet<>();

    private AskableArguments() {}

    static Set<String> of(GraphQLSchema schema) {
        AskableArguments askable = new AskableArguments();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType holder && !holder.getName().startsWith("__")) {
                holder.getFieldDefinitions().forEach(field -> askable.add(holder, field));
            }
        }
        return askable.names;
    }

    private void add(GraphQLObjectType holder, GraphQLFieldDefinition field) {
        for (GraphQLArgument argument : field.getArguments()) {
            names.add("%s.%s(%s)".formatted(holder.getName(), field.getName(), argument.getName()));
            addInput(argument.getType());
        }
    }

    private void addInput(GraphQLType given) {
        switch (GraphQLTypeUtil.unwrapAll(given)) {
            case GraphQLEnumType type ->
                    type.getValues().forEach(value -> add(type.getName(), value.getName()));
            case GraphQLInputObjectType type ->
                    type.getFields()
                            .forEach(field -> {
                                if (add(type.getName(), field.getName())) {
                                    addInput(field.getType());
                                }
                            });
            default -> {}
        }
    }

    private boolean add(String holder, String part) {
        return names.add(holder + "." + part);
    }
}
