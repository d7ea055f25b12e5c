package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@SmallService
@TestPropertySource(properties = "spring.graphql.schema.introspection.enabled=false")
class HiddenSchemaTest {

    @Autowired private GraphQlClient client;

    /** The switch is one for the whole process. */
    @AfterAll
    static void showToOthers() {
        Introspection.enabledJvmWide(true);
    }

    @Test
    void isNotToldToWhoAsksForIt() {
        for (String asked :
                new String[] {
                    "{ __schema { types { name } } }", "{ __type(name: \"Box\") { name } }"
                }) {
            assertThat(client.post(asked).error().classification()).isEqualTo("BAD_REQUEST");
        }
        client.post("{ __typename box { __typename name } }")
                .data("box.__typename")
                .isEqualTo("Box");
    }
}
