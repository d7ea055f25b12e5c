package dev.tenure.execution;

import dev.tenure.execution.PlannedSelection.Completion;
import dev.tenure.execution.PlannedSelection.PlannedField;

import graphql.Scalars;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans one operation; the engine's own collector merges fields and reads directives. */
final class OperationPlanner {

    private static final String TYPE_NAME = Introspection.TypeNameMetaFieldDef.getName();

    private final FieldCollector collector = new FieldCollector();
    private final ControllerFields controllers;
    private final ExecutionContext context;
    private final GraphQLSchema schema;
    private final FieldArguments arguments;
    private final AskedFields asked = new AskedFields();
    private int selections;

    OperationPlanner(ControllerFields controllers, ExecutionContext context) {
        this.controllers = controllers;
        this.context = context;
        this.schema = context.getGraphQLSchema();
        this.arguments = new FieldArguments(context);
    }

    /** Returns the plan of an operation that asks for these fields. */
    OperationPlan plan(MergedSelectionSet fields) {
        PlannedSelection root = selection(rootType(), fields);
        return OperationPlan.of(root, selections, asked);
    }

    private GraphQLObjectType rootType() {
        return context.getOperationDefinition().getOperation() == Operation.MUTATION
                ? Objects.requireNonNull(schema.getMutationType())
                : schema.getQueryType();
    }

    private PlannedSelection selection(GraphQLObjectType type, MergedSelectionSet fields) {
        int number = selections++;
        List<PlannedField> planned =
                fields.getSubFieldsList().stream().map(field -> field(type, field)).toList();
        return new PlannedSelection(number, type, planned);
    }

    private PlannedField field(GraphQLObjectType type, MergedField field) {
        GraphQLFieldDefinition definition =
                Introspection.getFieldDefinition(schema, type, field.getName());
        FieldSource source = source(type, definition.getName());
        var planned =
                new PlannedField(
                        field.getResultKey(),
                        field,
                        definition,
                        arguments.constants(definition, field),
                        source,
                        source instanceof FieldSource.Introspection
                                ? new Completion.Scalar(false, Scalars.GraphQLString.getCoercing())
                                : completion(definition.getType(), field, false));
        asked.add(FieldCoordinates.coordinates(type, definition), planned);
        return planned;
    }

    private FieldSource source(GraphQLObjectType type, String name) {
        if (name.equals(TYPE_NAME)) {
            return new FieldSource.TypeName(type.getName());
        }
        if (name.startsWith("__")) {
            return new FieldSource.Introspection();
        }
        ControllerField controller = controllers.find(type.getName(), name);
        return controller == null
                ? new FieldSource.Property(name)
                : new FieldSource.Method(controller);
    }

    private Completion completion(GraphQLType type, MergedField field, boolean nonNull) {
        return switch (type) {
            case GraphQLNonNull present -> completion(present.getWrappedType(), field, true);
            case GraphQLList list ->
                    new Completion.Elements(
                            nonNull, completion(list.getWrappedType(), field, false));
            case GraphQLScalarType scalar -> new Completion.Scalar(nonNull, scalar.getCoercing());
            case GraphQLEnumType labels -> new Completion.EnumValue(nonNull, labels);
            case GraphQLNamedOutputType objects ->
                    new Completion.Objects(
                            nonNull,
                            objects,
                            possible(objects)
                                    .collect(
                                            Collectors.toMap(
                                                    Function.identity(),
                                                    each ->
                                                            selection(
                                                                    each, collect(each, field)))));
            default -> throw new IllegalStateException("no type of a field: " + type);
        };
    }

    private Stream<GraphQLObjectType> possible(GraphQLNamedOutputType type) {
        return switch (type) {
            case GraphQLObjectType object -> Stream.of(object);
            case GraphQLInterfaceType shared ->
                    Objects.requireNonNull(schema.getImplementations(shared)).stream();
            case GraphQLUnionType union ->
                    union.getTypes().stream().map(GraphQLObjectType.class::cast);
            default -> throw new IllegalStateException("no type of objects: " + type);
        };
    }

    private MergedSelectionSet collect(GraphQLObjectType type, MergedField field) {
        return collector.collectFields(
                FieldCollectorParameters.newParameters()
                        .schema(schema)
                        .objectType(type)
                        .fragments(context.getFragmentsByName())
                        .variables(context.getCoercedVariables().toMap())
                        .graphQLContext(context.getGraphQLContext())
                        .build(),
                field);
    }
}
