package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

/** The contract keeps the rules that graphql-eslint recommends for schemas, and Relay's. */
class SchemaRulesTest {

    private static final Path CLIENTS = Path.of("src/test/clients");

    @Test
    void noRuleIsBroken() throws IOException, InterruptedException {
        NodeFolder.needPackages(CLIENTS);
        String script = CLIENTS.resolve("lint.mjs").toString();
        assertThat(new NodeFolder(Path.of(".")).run(script)).isEqualTo("looked through\n");
    }
}
