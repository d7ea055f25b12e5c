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
import java.nio.file.Files;
import java.nio.file.Path;

/** Clients that people use, from npm and with their own defaults, are answered. */
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
class ClientsTest {

    @TempDir private Path folder;
    @LocalServerPort private int port;

    @BeforeEach
    void needsPackages() {
        NodeFolder.needPackages();
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

    private String run(String script) throws IOException, InterruptedException {
        NodeFolder node = new NodeFolder(folder);
        node.linkPackages();
        node.write(script, Files.readString(Path.of("src/test/resources/clients", script)));
        return node.run(script, "http://127.0.0.1:%d/graphql".formatted(port));
    }
}
