package dev.tenure.execution;

import dev.tenure.TenureApplication;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.LinkedMultiValueMap;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How long an answer takes without HTTP, one request after the other, by our execution and by the
 * engine's own. PostgreSQL's part is in it, which is the same for both.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ExecutionBenchmark {

    private static final Map<String, String> DOCUMENTS =
            Map.of(
                    "résumé",
                    """
                    { person(slug: "architect") { name headline summary positions {
                      title organization { name } period { start end state }
                      techStack { technology { name } role }
                      achievements { text evidence(technologies: {}) {
                        technology { name } start end role } } } } }
                    """,
                    "name",
                    "{ person(slug: \"architect\") { name headline } }");

    @Param({"résumé", "name"})
    public String document;

    @Param({"true", "false"})
    public String levelByLevel;

    private Path directory;
    private ConfigurableApplicationContext application;
    private WebGraphQlHandler handler;

    @Setup
    public void start() throws IOException {
        directory = Files.createTempDirectory("tenure-jmh");
        application =
                SpringApplication.run(
                        TenureApplication.class,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--tenure.database.directory=" + directory,
                        "--tenure.graphql.level-by-level=" + levelByLevel,
                        "--logging.level.root=warn");
        handler = application.getBean(WebGraphQlHandler.class);
        if (!answer().getErrors().isEmpty()) {
            throw new IllegalStateException("refused: " + answer().getErrors());
        }
    }

    @TearDown
    public void stop() throws IOException {
        application.close();
        FileSystemUtils.deleteRecursively(directory);
    }

    @Benchmark
    public Object data() {
        return answer().getData();
    }

    private WebGraphQlResponse answer() {
        var request =
                new WebGraphQlRequest(
                        URI.create("/graphql"),
                        new HttpHeaders(),
                        new LinkedMultiValueMap<>(),
                        null,
                        Map.of(),
                        Map.of("query", DOCUMENTS.get(document)),
                        "benchmark",
                        Locale.ENGLISH);
        return handler.handleRequest(request).block();
    }
}
