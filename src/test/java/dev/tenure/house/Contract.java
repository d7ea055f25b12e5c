package dev.tenure.house;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contract as it stands in the files of {@code schema}. */
final class Contract {

    private Contract() {}

    static GraphQLSchema schema() throws IOException {
        TypeDefinitionRegistry contract = new TypeDefinitionRegistry();
        for (Path file : files()) {
            contract.merge(new SchemaParser().parse(Files.readString(file)));
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(contract);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("schema"))) {
            return files.filter(file -> file.toString().endsWith(".graphqls")).sorted().toList();
        }
    }
}
