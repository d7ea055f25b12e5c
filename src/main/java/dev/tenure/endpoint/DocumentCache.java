package dev.tenure.endpoint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Remembers valid documents of a bounded shape, so that a client's hundredth request is not parsed
 * and validated again.
 */
@Component
class DocumentCache implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

    /** About 500 ordinary queries; parsed, a document takes some 50 times its text. */
    private static final int MAXIMUM_CHARACTERS = 500_000;

    private final Cache<String, PreparsedDocumentEntry> valid =
            Caffeine.newBuilder()
                    .maximumWeight(MAXIMUM_CHARACTERS)
                    .weigher((String text, PreparsedDocumentEntry _) -> text.length())
                    .build();

    private final RequestLimits limits;

    DocumentCache(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(this));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry known = valid.getIfPresent(input.getQuery());
        return CompletableFuture.completedFuture(known != null ? known : remember(input, parse));
    }

    private PreparsedDocumentEntry remember(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry document = parse.apply(input);
        if (document.getDocument() == null || document.hasErrors()) {
            return document;
        }
        List<GraphQLError> beyond = DocumentShape.of(document.getDocument()).beyond(limits);
        if (!beyond.isEmpty()) {
            return new PreparsedDocumentEntry(beyond);
        }
        valid.put(input.getQuery(), document);
        return document;
    }
}
