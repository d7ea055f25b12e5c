package dev.tenure.endpoint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpStatus;
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
        PreparsedDocumentEntry entry = known != null ? known : remember(input, parse);
        return CompletableFuture.completedFuture(
                SafeMethods.allow(input, entry.getDocument())
                        ? entry
                        : new PreparsedDocumentEntry(refusal(input)));
    }

    /** Leaves the refusal in the context, for its status is one of HTTP. */
    private static GraphQLError refusal(ExecutionInput input) {
        var refused =
                new RefusedDocument(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        Classification.BAD_REQUEST,
                        "A mutation is asked for by POST",
                        "MUTATION_NEEDS_POST");
        input.getGraphQLContext().put(RefusedDocument.class, refused);
        return GraphqlErrorBuilder.newError()
                .errorType(refused.classification())
                .message(refused.getMessage())
                .build();
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
