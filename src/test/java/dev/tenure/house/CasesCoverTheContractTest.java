package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.parser.Parser;
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
        for (Path file : files("src/test/resources/graphql-test", ".graphql")) {
            Document document = Parser.parse(Files.readString(file));
            if (new Validator().validateDocument(schema, document, Locale.ROOT).isEmpty()) {
                asked.read(document, schema);
            }
        }
        assertThat(asked.names()).containsAll(AskableArguments.of(schema));
    }

    private static GraphQLSchema schema() throws IOException {
        TypeDefinitionRegistry contract = new TypeDefinitionRegistry();
        for (Path file : files("schema", ".graphqls")) {
            contract.merge(new SchemaParser().parse(Files.readString(file)));
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(contract);
    }

    private static List<Path> files(String directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
