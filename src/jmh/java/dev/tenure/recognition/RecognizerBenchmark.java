package dev.tenure.recognition;

import dev.tenure.technology.CatalogueEdition;

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
import org.openjdk.jmh.annotations.Warmup;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long it takes to find the technologies in all texts of a sample résumé. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RecognizerBenchmark {

    @Param({"architect", "mara-lindqvist"})
    public String sample;

    private Recognizer recognizer;
    private List<String> texts;

    @Setup
    public void read() throws IOException {
        recognizer = new Recognizer(CatalogueEdition.standard().catalogue());
        try (var document =
                Recognizer.class.getResourceAsStream("/schema/sample/" + sample + ".json")) {
            texts = texts(JsonMapper.shared().readTree(document)).toList();
        }
    }

    @Benchmark
    public long mentions() {
        return texts.stream()
                .mapToLong(text -> recognizer.mentionsIn(text, Surroundings.NONE).size())
                .sum();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(RecognizerBenchmark::texts);
    }
}
