package dev.tenure.endpoint;

import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Scalars;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.reactive.GraphQlWebFluxAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** All of this room and nothing else: no database, a graph of boxes, a clock that hurries. */
@ComponentScan({
    "dev.tenure.access",
    "dev.tenure.admission",
    "dev.tenure.execution",
    "dev.tenure.persisted",
    "dev.tenure.tracing"
})
@Import({
    RequestContextInterceptor.class,
    DeadlineInterceptor.class,
    SpendingInterceptor.class,
    ErrorClassificationInterceptor.class,
    RequestErrors.class,
    HttpEndpoint.class,
    SafeMethodRoutes.class,
    RequestReader.class,
    RequestDocument.class,
    ClientBudgets.class,
    RequestMetrics.class,
    FinishedAnswers.class,
    RequestDeserializer.class,
    DocumentCache.class,
    NullArguments.class,
    BatchLoaders.class,
    Scalars.class,
    FieldExceptionResolver.class,
    Boxes.class,
    ScalarFields.class,
    BrokenFields.class,
    GraphQlClient.class
})
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    CodecsAutoConfiguration.class,
    NettyReactiveWebServerAutoConfiguration.class,
    HttpHandlerAutoConfiguration.class,
    WebFluxAutoConfiguration.class,
    ErrorWebFluxAutoConfiguration.class,
    GraphQlAutoConfiguration.class,
    GraphQlWebFluxAutoConfiguration.class
})
@EnableConfigurationProperties({RequestLimits.class, AnswerFreshness.class})
class SmallServiceConfiguration {

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    /** Each look at this clock is a day later. */
    @Bean
    Clock clock() {
        var days = new AtomicInteger();
        InstantSource source = () -> Instant.EPOCH.plus(days.getAndIncrement(), ChronoUnit.DAYS);
        return source.withZone(ZoneOffset.UTC);
    }
}
