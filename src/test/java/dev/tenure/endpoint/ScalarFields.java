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
import org.springframework.boot.test.context.TestComponent;
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

/** Fields that say which date, number and day they were given. */
@Controller
@TestComponent
class ScalarFields {

    record DatedInput(@Nullable DateRangeInput period, List<PartialDate> days) {}

    record DateRangeInput(@Nullable PartialDate from, @Nullable PartialDate to) {}

    @QueryMapping
    @Nullable String dated(@Argument @Nullable DatedInput filter) {
        if (filter == null || filter.period() == null) {
            return null;
        }
        ArgumentLimits.list(filter.days(), "filter.days");
        var range = filter.period();
        return BadRequest.unlessValid(
                        "filter.period", () -> new DateRange(range.from(), range.to()))
                .toString();
    }

    @QueryMapping
    @Nullable String counted(@Argument @Nullable Integer number) {
        return String.valueOf(number);
    }

    @QueryMapping
    String today(DataFetchingEnvironment environment) {
        return Today.of(environment).toString();
    }
}
