package dev.tenure.execution;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A valid document that asks a schema for anything: with aliases, fragments in and out of line,
 * fields that merge, directives, variables given, null and left out.
 */
final class RandomDocument {

    private static final int DEEPEST = 7;
    private static final int MOST_FIELDS = 60;

    private final GraphQLSchema schema;
    private final Random random;
    private final Map<String, List<String>> words;
    private final List<String> fragments = new ArrayList<>();
    private final List<String> declarations = new ArrayList<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private int fields;
    private int names;

    /**
     * Writes a document.
     *
     * @param words literals to choose from, by the names of arguments and input fields, else by the
     *     names of scalars
     */
    RandomDocument(GraphQLSchema schema, Random random, Map<String, List<String>> words) {
        this.schema = schema;
        this.random = random;
        this.words = words;
    }

    /** Returns the text; {@link #variables} has its variables then. */
    String text() {
        String selection = selection(schema.getQueryType(), 0);
        String declared = declarations.isEmpty() ? "" : "(" + String.join(", ", declarations) + ")";
        return "query Asked" + declared + " " + selection + String.join("", fragments);
    }

    Map<String, Object> variables() {
        return variables;
    }

    private String selection(GraphQLType type, int depth) {
        StringBuilder text = new StringBuilder("{ ");
        if (chance(8) || type instanceof GraphQLInterfaceType) {
            text.append("__typename ");
        }
        for (GraphQLFieldDefinition field : fields(type, depth)) {
            text.append(fragmented(type, field(field, depth)));
        }
        if (type instanceof GraphQLInterfaceType shared) {
            for (GraphQLObjectType each : schema.getImplementations(shared)) {
                if (chance(2) && depth < DEEPEST) {
                    text.append("... on ").append(each.getName());
                    text.append(directive()).append(selection(each, depth + 1));
                }
            }
        }
        return text.append("__typename } ").toString();
    }

    private List<GraphQLFieldDefinition> fields(GraphQLType type, int depth) {
        List<GraphQLFieldDefinition> all =
                new ArrayList<>(
                        type instanceof GraphQLObjectType object
                                ? object.getFieldDefinitions()
                                : ((GraphQLInterfaceType) type).getFieldDefinitions());
        all.removeIf(field -> depth >= DEEPEST && !isLeaf(field));
        Collections.shuffle(all, random);
        int count = Math.min(all.size(), 1 + random.nextInt(depth == 0 ? 3 : 5));
        return fields > MOST_FIELDS
                ? all.stream().filter(RandomDocument::isLeaf).limit(1).toList()
                : all.subList(0, count);
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        fields++;
        String arguments = arguments(field);
        boolean named = !arguments.isEmpty() || chance(5);
        String asked = (named ? name("a") + ": " : "") + field.getName() + arguments + directive();
        if (isLeaf(field)) {
            return asked + " ";
        }
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        String text = asked + selection(type, depth + 1);
        return chance(6) ? text + asked + selection(type, depth + 1) : text;
    }

    private String fragmented(GraphQLType type, String selected) {
        String name = ((GraphQLNamedType) type).getName();
        if (chance(8)) {
            return "... " + (chance(2) ? "on " + name : "") + directive() + "{ " + selected + "} ";
        }
        if (chance(8)) {
            String fragment = name("F");
            fragments.add("fragment %s on %s { %s} ".formatted(fragment, name, selected));
            return "..." + fragment + directive() + " ";
        }
        return selected;
    }

    private String directive() {
        if (!chance(12)) {
            return " ";
        }
        String condition = chance(2) ? String.valueOf(random.nextBoolean()) : variable("Boolean!");
        return " @%s(if: %s) ".formatted(chance(2) ? "skip" : "include", condition);
    }

    private String arguments(GraphQLFieldDefinition field) {
        String given =
                field.getArguments().stream()
                        .filter(argument -> isGiven(argument.getType()))
                        .map(argument -> argument.getName() + ": " + value(argument))
                        .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private boolean isGiven(GraphQLInputType type) {
        return GraphQLTypeUtil.isNonNull(type) || chance(3);
    }

    private String value(GraphQLArgument argument) {
        return literal(argument.getName(), argument.getType());
    }

    private String literal(String name, GraphQLType type) {
        if (type instanceof GraphQLNonNull present) {
            return present(name, present.getWrappedType());
        }
        return chance(10) ? "null" : present(name, type);
    }

    private String present(String name, GraphQLType type) {
        return switch (type) {
            case GraphQLList list ->
                    IntStream.range(0, random.nextInt(3))
                            .mapToObj(_ -> literal(name, list.getWrappedType()))
                            .collect(Collectors.joining(", ", "[", "]"));
            case GraphQLEnumType labels -> one(labels.getValues()).getName();
            case GraphQLInputObjectType input ->
                    input.getFields().stream()
                            .filter(field -> isGiven(field.getType()))
                            .map(field -> field.getName() + ": " + field(field))
                            .collect(Collectors.joining(", ", "{", "}"));
            case GraphQLScalarType scalar -> scalar(name, scalar);
            default -> throw new IllegalStateException("no input: " + type);
        };
    }

    private String field(GraphQLInputObjectField field) {
        return literal(field.getName(), field.getType());
    }

    private String scalar(String name, GraphQLScalarType type) {
        if (type.getName().equals("Boolean")) {
            return chance(4) ? variable("Boolean!") : String.valueOf(random.nextBoolean());
        }
        List<String> choice = words.getOrDefault(name, words.get(type.getName()));
        if (choice == null) {
            throw new IllegalStateException("no words for " + name + ": " + type.getName());
        }
        return one(choice);
    }

    private String variable(String type) {
        String name = name("v");
        declarations.add("$" + name + ": " + type);
        variables.put(name, random.nextBoolean());
        return "$" + name;
    }

    private String name(String prefix) {
        return prefix + names++;
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
