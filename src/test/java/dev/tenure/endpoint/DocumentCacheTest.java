package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.validation.ValidationError;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

class DocumentCacheTest {

    private static final RequestLimits LIMITS =
            new RequestLimits(
                    30,
                    1_000,
                    20,
                    30,
                    50,
                    10_000,
                    200_000,
                    1_000_000,
                    200_000,
                    Duration.ofSeconds(5));

    private final AtomicInteger parsed = new AtomicInteger();

    @Test
    void readsAValidDocumentOnce() {
        var documents = new DocumentCache(LIMITS);
        var entry = new PreparsedDocumentEntry(Document.newDocument().build());
        assertThat(ask(documents, "{ a }", entry)).isSameAs(ask(documents, "{ a }", entry));
        assertThat(parsed).hasValue(1);
        ask(documents, "{ b }", entry);
        assertThat(parsed).hasValue(2);
    }

    @Test
    void forgetsADocumentThatIsWrong() {
        var documents = new DocumentCache(LIMITS);
        var error = ValidationError.newValidationError().description("wrong").build();
        ask(documents, "{ a", new PreparsedDocumentEntry(error));
        ask(documents, "{ a", new PreparsedDocumentEntry(error));
        assertThat(parsed).hasValue(2);
    }

    private PreparsedDocumentEntry ask(
            DocumentCache documents, String query, PreparsedDocumentEntry entry) {
        return documents
                .getDocumentAsync(
                        ExecutionInput.newExecutionInput(query).build(),
                        _ -> {
                            parsed.incrementAndGet();
                            return entry;
                        })
                .join();
    }
}
