package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.admission.Admission;
import dev.tenure.admission.Budget;
import dev.tenure.admission.Budgets;
import dev.tenure.web.GraphClient.SpentBudget;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Pages ask the graph as clients do, over a graph that never answers. */
class GraphClientTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private VirtualTimeScheduler time;

    @ComponentScan("dev.tenure.admission")
    static class Places {}

    @BeforeEach
    void stopTheClock() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void letTheClockGo() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void aPageThatFindsNoPlaceGoesWithoutAnAnswer() {
        new ApplicationContextRunner()
                .withUserConfiguration(Places.class)
                .withBean(SimpleMeterRegistry.class)
                .withPropertyValues(
                        "tenure.admission.least=1",
                        "tenure.admission.most=1",
                        "tenure.admission.waiting=0")
                .run(context -> {
                    GraphClient client = client(context);
                    ask(client);
                    ask(client);
                    assertThat(asked).hasValue(1);
                    time.advanceTimeBy(Duration.ofSeconds(1));
                    assertThat(ended).hasValue(1);
                    time.advanceTimeBy(Duration.ofSeconds(1));
                    assertThat(ended).hasValue(2);
                    ask(client);
                    assertThat(asked).hasValue(2);
                });
    }

    @Test
    void aPageOfWhoHasSpentABudgetAsksNothing() {
        new ApplicationContextRunner()
                .withUserConfiguration(Places.class)
                .withBean(SimpleMeterRegistry.class)
                .withPropertyValues("tenure.admission.budget=10")
                .run(context -> {
                    InetSocketAddress address = new InetSocketAddress("192.0.2.1", 1234);
                    var page = MockServerHttpRequest.get("/").remoteAddress(address).build();
                    Budget budget = context.getBean(Budgets.class).of(address);
                    assertThat(budget).isNotNull();
                    budget.spend(11);
                    client(context)
                            .ask(page, "{ name }", Map.of(), String.class)
                            .as(StepVerifier::create)
                            .verifyErrorSatisfies(failure ->
                                    assertThat(failure)
                                            .isInstanceOfSatisfying(
                                                    SpentBudget.class,
                                                    spent ->
                                                            assertThat(spent.untilPaid())
                                                                    .isPositive()));
                    assertThat(asked).hasValue(0);
                });
    }

    private GraphClient client(ApplicationContext context) {
        return new GraphClient(
                graph(), context.getBean(Admission.class), context.getBean(Budgets.class));
    }

    private void ask(GraphClient client) {
        client.ask(MockServerHttpRequest.get("/").build(), "{ name }", Map.of(), String.class)
                .doFinally(_ -> ended.incrementAndGet())
                .subscribe();
    }

    private WebGraphQlHandler graph() {
        return WebGraphQlHandler.builder(
                        _ -> {
                            asked.incrementAndGet();
                            return Mono.never();
                        })
                .build();
    }
}
