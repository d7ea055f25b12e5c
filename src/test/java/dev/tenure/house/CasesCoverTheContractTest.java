package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Locale;

/** Whatever a client can give a value for is given one in some document of {@code graphql-test}. */
class CasesCoverTheContractTest {

    @Test
    void everyArgumentInputFieldAndEnumValueIsAskedWith() throws IOException {
        GraphQLSchema schema = Contract.schema();
        AskedArguments asked = new AskedArguments();
        for (Case given : Case.all().toList()) {
            Document document = given.document();
            if (new Validator().validateDocument(schema, document, Locale.ROOT).isEmpty()) {
                asked.read(document, schema);
            }
        }
        assertThat(asked.names()).containsAll(AskableArguments.of(schema));
    }
}
