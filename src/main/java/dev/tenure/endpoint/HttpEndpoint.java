package dev.tenure.endpoint;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webflux.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebInputException;

import reactor.core.publisher.Mono;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

import java.util.List;
import java.util.Map;

/**
 * GraphQL over HTTP with errors of GraphQL's shape also for bodies that are none of its requests:
 * 400, or 413 for more than {@code spring.http.codecs.max-in-memory-size}.
 */
@Component
@ConditionalOnWebApplication
class HttpEndpoint extends GraphQlHttpHandler {

    HttpEndpoint(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    public Mono<ServerResponse> handleRequest(ServerRequest request) {
        return Mono.defer(() -> super.handleRequest(request))
                .switchIfEmpty(
                        Mono.error(() ->
                                new ServerWebInputException("The body must be one JSON object")))
                .onErrorResume(failure -> refuse(request, failure));
    }

    /**
     * Returns a status that says whose fault it is that there is no data; the older media type is
     * always 200.
     */
    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        HttpStatus status = super.selectResponseStatus(response, type);
        return status.isError() ? status(response.getExecutionResult().getErrors()) : status;
    }

    private static HttpStatus status(List<GraphQLError> errors) {
        return switch (errors.getFirst().getErrorType()) {
            case Classification.TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
            case Classification.UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case Classification.INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private static Mono<ServerResponse> refuse(ServerRequest request, Throwable failure) {
        if (cause(DataBufferLimitException.class, failure) != null) {
            return error(request, HttpStatus.CONTENT_TOO_LARGE, "The body is too large");
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
        GraphQLError error =
                GraphqlErrorBuilder.newError()
                        .errorType(Classification.BAD_REQUEST)
                        .message(message)
                        .build();
        return ServerResponse.status(status)
                .contentType(type(request))
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
