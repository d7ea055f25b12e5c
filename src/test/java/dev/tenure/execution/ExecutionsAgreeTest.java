package dev.tenure.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.database.StatementCount;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random documents over the whole contract are answered the same by the engine's execution and by
 * ours. {@code -Ddocuments=200000} asks for more of them than the build does.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "tenure.samples=always")
@DatabaseTest
@ExtendWith(SeededRandom.class)
class ExecutionsAgreeTest {

    private static final Logger LOG = LoggerFactory.getLogger(ExecutionsAgreeTest.class);

    private static final int DOCUMENTS = Integer.getInteger("documents", 1_000);

    private static final Map<String, List<String>> WORDS =
            Map.ofEntries(
                    Map.entry("slug", List.of("\"architect\"", "\"ARCHITECT\"", "\"nobody\"")),
                    Map.entry("name", List.of("\"go\"", "\"Kubernetes\"", "\"postgress\"")),
                    Map.entry("technology", List.of("\"go\"", "\"database\"", "\"cobol\"")),
                    Map.entry("anyOf", List.of("\"go\"", "\"k8s\"", "\"database\"")),
                    Map.entry("allOf", List.of("\"go\"", "\"postgresql\"")),
                    Map.entry("noneOf", List.of("\"java\"", "\"python\"")),
                    Map.entry("category", List.of("\"database\"", "\"language\"", "\"none\"")),
                    Map.entry("text", List.of("\"data\"", "\"go\"", "\"%\"", "\"\"")),
                    Map.entry("organization", List.of("\"glow\"", "\"inc\"")),
                    Map.entry("id", List.of("\"x\"")),
                    Map.entry("String", List.of("\"go\"", "\"\"", "\"é\"")),
                    Map.entry("Int", List.of("0", "1", "3", "101", "-1")),
                    Map.entry("NonNegativeInt", List.of("0", "1", "24")),
                    Map.entry("PositiveInt", List.of("1", "24", "60")),
                    Map.entry("PartialDate", List.of("\"2016\"", "\"2019-03\"", "\"2022-06-30\"")));

    @Autowired private GraphQlSource source;
    @Autowired private BatchLoaders loaders;
    @Autowired private ListableBeanFactory beans;
    @Autowired private List<DataFetcherExceptionResolver> resolvers;
    @Autowired private StatementCount statements;

    private final Random random;
    private BothExecutions executions;

    ExecutionsAgreeTest(Random random) {
        this.random = random;
    }

    @BeforeEach
    void prepare() {
        executions =
                new BothExecutions(
                        source.schema(),
                        loaders,
                        beans,
                        DataFetcherExceptionResolver.createExceptionHandler(resolvers));
        executions.levelByLevel("{ technology(name: \"go\") { slug } }", Map.of());
    }

    @Test
    void answersRandomDocumentsTheSame() {
        int valid = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            var document = new RandomDocument(source.schema(), random, WORDS);
            if (executions.agree(document.text(), document.variables()).isDataPresent()) {
                valid++;
            }
        }
        assertThat(valid).as("documents that were executed").isGreaterThan(DOCUMENTS * 9 / 10);
    }

    /**
     * Which keys meet in one statement is a matter of when they are known, in both executions: now
     * and then a document takes ours one more. What is asked in practice stands with its statements
     * in the cases.
     */
    @Test
    void hardlyEverAsksTheDatabaseMoreOften() {
        List<String> dearer = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS / 4; i++) {
            var document = new RandomDocument(source.schema(), random, WORDS);
            String text = document.text();
            int theirs = statements(() -> executions.fieldByField(text, document.variables()));
            int ours = statements(() -> executions.levelByLevel(text, document.variables()));
            if (ours > theirs) {
                dearer.add(ours + " for " + theirs + ": " + text);
            }
        }
        LOG.info("more statements for {}", dearer);
        assertThat(dearer).hasSizeLessThanOrEqualTo(DOCUMENTS / 100);
    }

    @Test
    void readsWholePeopleWithFewerStatements() {
        String text =
                """
                { people(first: 3) { nodes { name positions { title organization { name }
                    techStack { technology { slug } } achievements { text } } } } }
                """;
        int theirs = statements(() -> executions.fieldByField(text, Map.of()));
        int ours = statements(() -> executions.levelByLevel(text, Map.of()));
        assertThat(ours).isLessThan(theirs);
    }

    private int statements(Runnable execution) {
        statements.reset();
        execution.run();
        return statements.count();
    }
}
