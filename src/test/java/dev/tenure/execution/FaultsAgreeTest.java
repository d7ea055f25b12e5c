package dev.tenure.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.NotFound;
import dev.tenure.house.SeededRandom;
import dev.tenure.tracing.Traces;

import graphql.GraphqlErrorBuilder;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is missing, thrown or mistaken is answered the same by the engine's execution and by ours:
 * which nulls go how far up, and which errors are told.
 */
@ExtendWith(SeededRandom.class)
class FaultsAgreeTest {

    private static final int DOCUMENTS = Integer.getInteger("documents", 5_000);
    private static final Map<String, List<String>> WORDS =
            Map.of("id", List.of("0", "1", "2", "3", "4", "7"), "count", List.of("0", "2", "5"));

    /** Tells what is missing; what is a fault, Spring would log and give its id. */
    private static final DataFetcherExceptionResolver TELLING =
            DataFetcherExceptionResolver.forSingleError((failure, environment) ->
                    GraphqlErrorBuilder.newError(environment)
                            .message(failure instanceof NotFound ? failure.getMessage() : "a fault")
                            .build());

    private final Random random;
    private final BatchLoaders loaders = new BatchLoaders(new SimpleMeterRegistry(), Traces.none());
    private final GraphQlSource source;
    private final BothExecutions executions;

    FaultsAgreeTest(Random random) {
        this.random = random;
        var context = new GenericApplicationContext();
        context.registerBean(FaultyThings.class, () -> new FaultyThings(loaders));
        context.refresh();
        var controllers = new AnnotatedControllerConfigurer();
        controllers.setApplicationContext(context);
        controllers.addCustomArgumentResolver(new FieldByFieldArguments(loaders));
        controllers.afterPropertiesSet();
        this.source =
                GraphQlSource.schemaResourceBuilder()
                        .schemaResources(new ByteArrayResource(FaultyThings.SCHEMA.getBytes()))
                        .configureRuntimeWiring(controllers)
                        .build();
        this.executions =
                new BothExecutions(
                        source.schema(),
                        loaders,
                        context,
                        DataFetcherExceptionResolver.createExceptionHandler(List.of(TELLING)));
    }

    @Test
    void answersRandomDocumentsTheSame() {
        int faulty = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            var document = new RandomDocument(source.schema(), random, WORDS);
            if (!executions.agree(document.text(), document.variables()).getErrors().isEmpty()) {
                faulty++;
            }
        }
        assertThat(faulty).as("documents that met a fault").isGreaterThan(DOCUMENTS / 2);
    }

    @Test
    void answersWhatIsNotFaultyBesideWhatIs() {
        var answer = executions.agree("{ things(count: 5) { id loadedOrNull { id } } }", Map.of());
        assertThat(answer.getErrors()).hasSize(2);
        assertThat(answer.<Map<String, Object>>getData()).containsKey("things");
    }

    @Test
    void answersASelectionOfNothing() {
        executions.agree(
                "{ thing(id: 0) { id @skip(if: true) } things(count: 2) { id } }", Map.of());
        executions.agree("{ thing(id: 0) @skip(if: true) { id } }", Map.of());
        executions.agree("{ __typename @skip(if: true) }", Map.of());
    }

    @Test
    void answersWhatIsLongInTurns() {
        var asked = "{ things(count: %d) { id } }";
        assertThat(executions.takesTurns(asked.formatted(100))).isFalse();
        assertThat(executions.takesTurns(asked.formatted(20_000))).isTrue();
        executions.agree(asked.formatted(20_000), Map.of());
    }
}
