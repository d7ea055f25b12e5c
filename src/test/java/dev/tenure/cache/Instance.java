package dev.tenure.cache;

import dev.tenure.TenureApplication;
import dev.tenure.database.ChangeFeed;

import io.r2dbc.spi.ConnectionFactoryOptions;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A running service that keeps answers, one of several over a database. */
public final class Instance {

    private static final AtomicInteger marks = new AtomicInteger();

    private final ApplicationContext context;
    private final WebTestClient http;
    private final ChangeFeed feed;
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    /** Observes a service; what its feed tells has been told to its cache before. */
    public Instance(ApplicationContext context) {
        this.context = context;
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        http =
                WebTestClient.bindToServer()
                        .baseUrl("http://127.0.0.1:" + port)
                        .responseTimeout(Duration.ofSeconds(30))
                        .build();
        feed = context.getBean(ChangeFeed.class);
        feed.subscribe(heard::add);
    }

    /** Starts another service over the database of this one. */
    public ApplicationContext startAnother() {
        ConnectionFactoryOptions options =
                context.getBean(R2dbcConnectionDetails.class).getConnectionFactoryOptions();
        return startAt(
                "%s:%s"
                        .formatted(
                                options.getRequiredValue(ConnectionFactoryOptions.HOST),
                                options.getRequiredValue(ConnectionFactoryOptions.PORT)));
    }

    /** Starts another service that finds the database at an address. */
    ApplicationContext startAt(String address) {
        ConnectionFactoryOptions options =
                context.getBean(R2dbcConnectionDetails.class).getConnectionFactoryOptions();
        return new SpringApplicationBuilder(TenureApplication.class, OwnThreads.class)
                .run(
                        "--server.port=0",
                        "--tenure.cache.enabled=true",
                        "--tenure.samples=never",
                        "--spring.r2dbc.url=r2dbc:postgresql://%s/%s"
                                .formatted(
                                        address,
                                        options.getRequiredValue(
                                                ConnectionFactoryOptions.DATABASE)),
                        "--spring.r2dbc.username="
                                + options.getRequiredValue(ConnectionFactoryOptions.USER),
                        "--spring.r2dbc.password="
                                + Objects.requireNonNullElse(
                                        options.getValue(ConnectionFactoryOptions.PASSWORD), ""));
    }

    /** Returns the answer to a document. */
    public String ask(String document) {
        return Objects.requireNonNull(
                http.post()
                        .uri("/graphql")
                        .bodyValue(Map.of("query", document))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    /** Returns the answer to a document that nobody has asked before, so that it is read. */
    public String askAnew(String document) {
        return ask("%s # %d".formatted(document, marks.incrementAndGet()));
    }

    /** Returns whether it gives answers that it kept. */
    boolean isCurrent() {
        return feed.isCurrent();
    }

    /** Waits until it gives answers that it kept. */
    public void untilCurrent() throws InterruptedException {
        while (!feed.isCurrent()) {
            Thread.sleep(10);
        }
    }

    /** Waits until it does not give answers that it kept. */
    void untilNotCurrent() throws InterruptedException {
        while (feed.isCurrent()) {
            Thread.sleep(1);
        }
    }

    /** Waits until it has heard of all that was committed by now. */
    public void catchUp() throws InterruptedException {
        String mark = "mark-" + marks.incrementAndGet();
        context.getBean(DatabaseClient.class)
                .sql("select pg_notify('tenure_change', $1::text)::text")
                .bind(0, mark)
                .then()
                .block();
        while (!heard.contains(mark)) {
            Thread.sleep(1);
        }
    }

    /** Gives a service threads of its own, which end with it and not with those of others. */
    @Configuration(proxyBeanMethods = false)
    static class OwnThreads {

        @Bean
        ReactorResourceFactory reactorResources() {
            ReactorResourceFactory resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            return resources;
        }
    }
}
