package dev.tenure.endpoint;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BadRequest;
import dev.tenure.graph.NotFound;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletionException;

/** Fields that fail in every way a room can. */
@Controller
@TestComponent
class BrokenFields {

    @QueryMapping
    List<Object> wrong() {
        return List.of("a secret that is not a date");
    }

    @QueryMapping
    Answer<String> broken(@Argument String how) {
        RuntimeException failure =
                switch (how) {
                    case "unknown" ->
                            new CompletionException(
                                    new BadRequest(
                                            "filter.technologies.anyOf[0]",
                                            "'postgress' is not a known technology",
                                            List.of("postgresql")));
                    case "missing" -> new NotFound("There is no person 'nobody'");
                    case "slow database" ->
                            new CompletionException(
                                    new IllegalStateException(
                                            new R2dbcTimeoutException("secret host")));
                    case "slow statement" ->
                            new R2dbcNonTransientResourceException("secret query", "57014");
                    default -> new IllegalStateException("a secret of ours");
                };
        return Answer.of(failure)
                .map(thrown -> {
                    throw thrown;
                });
    }
}
