package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Clients that people use, from npm and with their own defaults, are answered. */
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
class ClientsTest {

    private static final Path CLIENTS = Path.of("src/test/clients");

    @LocalServerPort private int port;

    @BeforeEach
    void needsPackages() {
        NodeFolder.needPackages(CLIENTS);
    }

    @Test
    void everyAuditOfGraphQlHttpIsPassed() throws Exception {
        assertThat(run("audits.mjs")).isEqualTo("61 of 61 ok\n");
    }

    @Test
    void apolloRegistersADocumentAndAsksByItsHash() throws Exception {
        assertThat(run("apollo.mjs"))
                .isEqualTo(
                        """
                        XSky Ltd
                        Havsljus Energi
                        GET hash 200, GET text 200, GET hash 200
                        """);
    }

    @Test
    void urqlAsksAsItComesAndByHash() throws Exception {
        assertThat(run("urql.mjs"))
                .isEqualTo(
                        """
                        Mara Lindqvist GET text 200
                        Mara Lindqvist GET hash 200, GET text 200
                        Mara Lindqvist GET hash 200
                        """);
    }

    @Test
    void relayCompilesAndPagesAndAsksAgainById(@TempDir Path folder) throws Exception {
        assertThat(run("relay.mjs", folder.toString()))
                .isEqualTo(
                        """
                        Inés Barragán-Wu, Kenji Okafor
                        Inés Barragán-Wu, Kenji Okafor, Mara Lindqvist, no name
                        Person 8
                        """);
    }

    @Test
    void postmanRunsItsCollection() throws Exception {
        assertThat(run("newman.mjs")).isEqualTo("3 looked at, 0 failed\n");
    }

    private String run(String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        all.add(script);
        all.add("http://127.0.0.1:%d/graphql".formatted(port));
        all.addAll(List.of(arguments));
        return new NodeFolder(CLIENTS).run(all.toArray(String[]::new));
    }
}
