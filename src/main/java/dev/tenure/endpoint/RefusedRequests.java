package dev.tenure.endpoint;

import dev.tenure.graph.Limit;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers what is no request of GraphQL, with an error of its shape and a status of HTTP. */
final class RefusedRequests {

    private static final byte[] TOO_MANY =
            """
            {"errors":[{"message":"Too many ask at once; please try again","locations":[],\
            "extensions":{"classification":"UNAVAILABLE"}}]}\
            """
                    .getBytes(StandardCharsets.UTF_8);

    private RefusedRequests() {}

    /**
     * Returns the answer to a request for which there is no place; it costs as little as it can.
     */
    static Mono<ServerResponse> tooMany(ServerRequest request) {
        return Mono.defer(() ->
                ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, "1")
                        .contentType(type(request))
                        .cacheControl(CacheControl.noStore())
                        .bodyValue(TOO_MANY));
    }

    /** Returns the answer to a client that has asked for more than it may. */
    static Mono<ServerResponse> spent(ServerRequest request, long values, Duration wait) {
        GraphQLError error =
                GraphqlErrorBuilder.newError()
                        .errorType(Classification.UNAVAILABLE)
                        .message(
                                "This address has asked for more than %,d values a minute; please"
                                        + " ask again in %d s",
                                values, wait.toSeconds())
                        .extensions(Limit.BUDGET.extensions())
                        .build();
        return ServerResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()))
                .contentType(type(request))
                .cacheControl(CacheControl.noStore())
                .bodyValue(Map.of("errors", List.of(error.toSpecification())));
    }

    /** Returns the answer to a request that failed, or the failure where it is ours. */
    static Mono<ServerResponse> refuse(ServerRequest request, Throwable failure) {
        if (cause(DataBufferLimitException.class, failure) != null) {
            return error(
                    request,
                    HttpStatus.CONTENT_TOO_LARGE,
                    Classification.BAD_REQUEST,
                    "The body is too large",
                    Limit.BODY.extensions());
        }
        if (cause(AbortedException.class, failure) != null
                || cause(IOException.class, failure) != null) {
            return error(request, HttpStatus.BAD_REQUEST, "The body ends early");
        }
        if (failure instanceof RefusedDocument refused) {
            return error(
                    request,
                    refused.status(),
                    refused.classification(),
                    String.valueOf(refused.getMessage()),
                    Map.of("code", refused.code()));
        }
        if (failure instanceof ErrorResponseException refused
                && refused.getStatusCode().is4xxClientError()) {
            return error(request, refused.getStatusCode(), message(refused));
        }
        return Mono.error(failure);
    }

    private static String message(ErrorResponseException refused) {
        JacksonException json = cause(JacksonException.class, refused);
        if (json instanceof RequestDeserializer.Refusal) {
            return json.getOriginalMessage();
        }
        if (json instanceof StreamConstraintsException) {
            StreamReadConstraints most = StreamReadConstraints.defaults();
            return "The JSON goes beyond %d levels, %d digits in a number or %d characters in a name"
                    .formatted(
                            most.getMaxNestingDepth(),
                            most.getMaxNumberLength(),
                            most.getMaxNameLength());
        }
        if (json != null) {
            TokenStreamLocation place = json.getLocation();
            return "The body is not JSON: see line %d, column %d"
                    .formatted(place.getLineNr(), place.getColumnNr());
        }
        String reason = refused.getBody().getDetail();
        return reason != null ? reason : "The request cannot be read";
    }

    private static <T extends Throwable> @Nullable T cause(
            Class<T> type, @Nullable Throwable failure) {
        for (Throwable next = failure; next != null; next = next.getCause()) {
            if (type.isInstance(next)) {
                return type.cast(next);
            }
        }
        return null;
    }

    private static Mono<ServerResponse> error(
            ServerRequest request, HttpStatusCode status, String message) {
        return error(request, status, Classification.BAD_REQUEST, message, Map.of());
    }

    private static Mono<ServerResponse> error(
            ServerRequest request,
            HttpStatusCode status,
            ErrorClassification classification,
            String message,
            Map<String, Object> extensions) {
        GraphQLError error =
                GraphqlErrorBuilder.newError()
                        .errorType(classification)
                        .message(message)
                        .extensions(extensions)
                        .build();
        return ServerResponse.status(status)
                .headers(headers -> {
                    if (status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED)) {
                        headers.setAllow(Set.of(HttpMethod.POST));
                    }
                })
                .contentType(type(request))
                .cacheControl(CacheControl.noStore())
                .bodyValue(Map.of("errors", List.of(error.toSpecification())));
    }

    /**
     * Returns the type to answer in; the header is searched and not read, because it may be what
     * cannot be read.
     */
    private static MediaType type(ServerRequest request) {
        MediaType modern = MediaTypes.APPLICATION_GRAPHQL_RESPONSE;
        String accept = request.headers().header(HttpHeaders.ACCEPT).toString();
        return accept.contains(modern.toString()) ? modern : MediaType.APPLICATION_JSON;
    }
}
