package dev.tenure.house;

import graphql.analysis.QueryTraversalOptions;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldArgumentEnvironment;
import graphql.analysis.QueryVisitorFieldArgumentInputValue;
import graphql.analysis.QueryVisitorFieldArgumentValueEnvironment;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Value;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.util.TraversalControl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What documents give values for: arguments as {@code Query.person(slug)}, input fields and enum
 * values as {@code PeopleFilterInput.text}.
 */
final class AskedArguments extends QueryVisitorStub {

    private final Set<String> names = new TreeSet<>();

    void read(Document document, GraphQLSchema schema) {
        QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(document)
                .variables(Map.of())
                .options(QueryTraversalOptions.defaultOptions().coerceFieldArguments(false))
                .build()
                .visitPreOrder(this);
    }

    Set<String> names() {
        return names;
    }

    @Override
    public TraversalControl visitArgument(QueryVisitorFieldArgumentEnvironment given) {
        QueryVisitorFieldEnvironment field = given.getParentEnvironment();
        names.add(
                "%s.%s(%s)"
                        .formatted(
                                ((GraphQLNamedType) field.getFieldsContainer()).getName(),
                                given.getFieldDefinition().getName(),
                                given.getGraphQLArgument().getName()));
        return TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitArgumentValue(QueryVisitorFieldArgumentValueEnvironment given) {
        QueryVisitorFieldArgumentInputValue value = given.getArgumentInputValue();
        String type = GraphQLTypeUtil.unwrapAll(value.getInputType()).getName();
        if (value.getParent() != null) {
            String holder = GraphQLTypeUtil.unwrapAll(value.getParent().getInputType()).getName();
            names.add(holder + "." + value.getName());
        }
        enumValues(value.getValue()).forEach(each -> names.add(type + "." + each.getName()));
        return TraversalControl.CONTINUE;
    }

    private static List<EnumValue> enumValues(Value<?> value) {
        return switch (value) {
            case EnumValue single -> List.of(single);
            case ArrayValue list ->
                    list.getValues().stream().flatMap(each -> enumValues(each).stream()).toList();
            default -> List.of();
        };
    }
}
