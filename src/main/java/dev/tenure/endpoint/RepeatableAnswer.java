package dev.tenure.endpoint;

import dev.tenure.cache.Reading;
import dev.tenure.database.Pulse;
import dev.tenure.graph.Subjects;

import graphql.ErrorClassification;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;

import java.util.Set;

/**
 * An answer that is the same for whoever asks the same of the same data: a query's, whose errors
 * are those of what was asked.
 */
final class RepeatableAnswer {

    private static final Set<ErrorClassification> REPEATABLE =
            Set.of(Classification.BAD_REQUEST, Classification.NOT_FOUND);

    private RepeatableAnswer() {}

    /** Returns whose data the answer shows; nothing where the answer is not repeatable. */
    static @Nullable Subjects subjects(WebGraphQlResponse response) {
        return response.getExecutionResult().isDataPresent()
                        && response.getExecutionResult().getErrors().stream()
                                .allMatch(error -> REPEATABLE.contains(error.getErrorType()))
                ? response.getExecutionInput().getGraphQLContext().get(Subjects.class)
                : null;
    }

    /**
     * Returns when what the answer shows was read, of which a standby may have had an older state.
     */
    static Reading reading(WebGraphQlResponse response, Reading begun) {
        Pulse shown = response.getExecutionInput().getGraphQLContext().get(Pulse.class);
        return shown == null ? begun : begun.of(shown);
    }
}
