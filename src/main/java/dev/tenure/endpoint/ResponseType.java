package dev.tenure.endpoint;

import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.NotAcceptableStatusException;

import java.util.List;

/** The media type of an answer, chosen as Spring's handler does. */
final class ResponseType {

    private static final List<MediaType> SUPPORTED =
            List.of(
                    MediaTypes.APPLICATION_GRAPHQL_RESPONSE,
                    MediaType.APPLICATION_JSON,
                    new MediaType("application", "graphql+json"));

    private ResponseType() {}

    /** Returns the first type accepted that is one of ours, or JSON. */
    static MediaType of(ServerRequest request) {
        try {
            return request.headers().accept().stream()
                    .filter(SUPPORTED::contains)
                    .findFirst()
                    .orElse(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException wrong) {
            throw new NotAcceptableStatusException(
                    "Could not parse Accept header [%s]: %s"
                            .formatted(
                                    request.headers().firstHeader(HttpHeaders.ACCEPT),
                                    wrong.getMessage()));
        }
    }
}
