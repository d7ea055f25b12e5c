package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What clients of the last release ask is still answered: its contract stands in {@code
 * src/test/resources/released/schema.graphqls}, and what breaks it is marked, one sentence of this
 * test a line, in {@code breaking-changes.txt} beside it. A release takes the contract over ({@code
 * -Dcontract=release}) and empties the list.
 */
class CompatibilityTest {

    private static final Path FOLDER = Path.of("src/test/resources/released");
    private static final Path RELEASED = FOLDER.resolve("schema.graphqls");
    private static final Path BREAKING = FOLDER.resolve("breaking-changes.txt");

    @Test
    void whatBreaksTheReleasedContractIsMarked() throws IOException {
        GraphQLSchema now = Contract.schema();
        if ("release".equals(System.getProperty("contract"))) {
            Files.writeString(RELEASED, withoutDescriptions(now));
            Files.writeString(BREAKING, "");
        }
        assertThat(breaking(schema(Files.readString(RELEASED)), now))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(BREAKING));
    }

    @Test
    void aFieldThatIsGoneAndAnArgumentThatIsNeededAreToldAndAFurtherFieldIsNot() {
        GraphQLSchema released = schema("type Query { name(short: Boolean): String, age: Int }");
        GraphQLSchema now = schema("type Query { name(short: Boolean!): String, born: Int }");
        assertThat(breaking(released, now)).hasSize(2);
        assertThat(breaking(now, now)).isEmpty();
    }

    private static String withoutDescriptions(GraphQLSchema schema) {
        SchemaPrinter.Options options =
                SchemaPrinter.Options.defaultOptions()
                        .includeDirectiveDefinitions(false)
                        .descriptionsAsHashComments(true);
        return new SchemaPrinter(options)
                .print(schema)
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static GraphQLSchema schema(String text) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }

    private static List<String> breaking(GraphQLSchema released, GraphQLSchema now) {
        CapturingReporter changes = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromIntrospection(released, now), changes);
        return changes.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
    }
}
