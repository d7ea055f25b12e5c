package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import dev.tenure.graph.BadRequest;
import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.Connection;
import dev.tenure.graph.Cursor;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.GlobalId;
import dev.tenure.graph.NotFound;
import dev.tenure.graph.Page;
import dev.tenure.graph.Scalars;
import dev.tenure.graph.Today;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import graphql.schema.DataFetchingEnvironment;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import org.dataloader.DataLoader;
import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** All of this room and nothing else: no database, a graph of boxes, a clock that hurries. */
@Import({
    RequestContextInterceptor.class,
    DeadlineInterceptor.class,
    ErrorClassificationInterceptor.class,
    RequestErrors.class,
    HttpEndpoint.class,
    RequestDeserializer.class,
    DocumentCache.class,
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
@EnableConfigurationProperties(RequestLimits.class)
class SmallServiceConfiguration {

    /** Each look at this clock is a day later. */
    @Bean
    Clock clock() {
        var days = new AtomicInteger();
        InstantSource source =
                () -> Instant.EPOCH.plus(days.getAndIncrement(), ChronoUnit.DAYS);
        return source.withZone(ZoneOffset.UTC);
    }
}
