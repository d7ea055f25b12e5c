package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whatever a client can give a value for is given one in some document of {@code graphql-test}. */
class CasesCoverTheContractTest {

    @Test
    void everyArgumentInputFieldAndEnumValueIsAskedWith() throws IOException {
        GraphQLSchema schema = schema();
        AskedArguments asked = new AskedArguments();
        for (Case given : Case.all().toList()) {
            Document document = given.document();
            if (new Validator().validateDocument(schema, document, Locale.ROOT).isEmpty()) {
                asked.read(document, schema);
            }
        }
        assertThat(asked.names()).containsAll(AskableArguments.of(schema));
    }

    private static GraphQLSchema schema() throws IOException {
        TypeDefinitionRegistry contract = new TypeDefinitionRegistry();
        for (Path file : files()) {
            contract.merge(new SchemaParser().parse(Files.readString(file)));
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(contract);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("schema"))) {
            return files.filter(file -> file.toString().endsWith(".graphqls")).toList();
        }
    }
}
