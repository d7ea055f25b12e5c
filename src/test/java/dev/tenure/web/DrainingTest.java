package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;

import java.time.Duration;

/** A service that would drain for a minute, which ends as soon as the thread is told to hurry. */
class DrainingTest {

    private final ApplicationContext context = new GenericApplicationContext();
    private final Draining draining = new Draining(context, Duration.ofMinutes(1));
    private DisposableServer server;

    @BeforeEach
    void start() {
        server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .port(0)
                        .handle(
                                new ReactorHttpHandlerAdapter(
                                        WebHttpHandlerBuilder.webHandler(exchange ->
                                                        exchange.getResponse().setComplete())
                                                .filter(new DrainingFilter(draining))
                                                .build()))
                        .bindNow();
    }

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void endsAtOnceWhereNobodyAsksForItsHealth() {
        draining.onApplicationEvent(new ContextClosedEvent(context));
        assertThat(draining.isUnderWay()).isTrue();
    }

    @Test
    void goesOnAnsweringAndEndsEachConnectionWithItsAnswer() throws InterruptedException {
        assertThat(draining.health().getStatus()).isEqualTo(Status.UP);
        assertThat(connectionHeader()).isNull();
        Thread end =
                Thread.startVirtualThread(
                        () -> draining.onApplicationEvent(new ContextClosedEvent(context)));
        await().until(draining::isUnderWay);
        assertThat(draining.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(connectionHeader()).isEqualTo("close");
        assertThat(end.isAlive()).isTrue();
        end.interrupt();
        end.join();
    }

    @Test
    void leavesTheEndOfAnotherContextAlone() {
        draining.health();
        draining.onApplicationEvent(new ContextClosedEvent(new GenericApplicationContext()));
        assertThat(draining.isUnderWay()).isFalse();
    }

    private String connectionHeader() {
        return HttpClient.create()
                .get()
                .uri("http://127.0.0.1:" + server.port())
                .response()
                .mapNotNull(response -> response.responseHeaders().get("connection"))
                .block();
    }
}
