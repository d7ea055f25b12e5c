package dev.tenure.endpoint;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

import reactor.core.publisher.Mono;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/**
 * Reads what is asked as the GraphQL-over-HTTP specification has it: from the address of a GET, and
 * from the body of all else.
 */
@Component
class RequestReader {

    private static final MediaType APPLICATION_GRAPHQL = new MediaType("application", "graphql");

    private final JsonMapper json;

    RequestReader(JsonMapper json) {
        this.json = json;
    }

    /** Returns what is asked; nothing where the body has nothing. */
    Mono<SerializableGraphQlRequest> read(ServerRequest request) {
        return SafeMethods.askByAddress(request.method())
                ? Mono.fromSupplier(() -> ofAddress(request.queryParams()))
                : request.bodyToMono(SerializableGraphQlRequest.class)
                        .onErrorResume(
                                UnsupportedMediaTypeStatusException.class,
                                unsupported -> ofOlderType(request, unsupported));
    }

    /** Takes JSON by the name that clients gave it before the specification. */
    private static Mono<SerializableGraphQlRequest> ofOlderType(
            ServerRequest request, UnsupportedMediaTypeStatusException unsupported) {
        String type = request.headers().firstHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && APPLICATION_GRAPHQL.includes(MediaType.parseMediaType(type))
                ? ServerRequest.from(request)
                        .headers(headers -> headers.setContentType(MediaType.APPLICATION_JSON))
                        .body(request.bodyToFlux(DataBuffer.class))
                        .build()
                        .bodyToMono(SerializableGraphQlRequest.class)
                : Mono.error(unsupported);
    }

    private SerializableGraphQlRequest ofAddress(MultiValueMap<String, String> parameters) {
        String query = parameters.getFirst("query");
        if (!StringUtils.hasLength(query)) {
            throw new ServerWebInputException("The address has no 'query'");
        }
        var request = new SerializableGraphQlRequest();
        request.setQuery(query);
        String operation = parameters.getFirst("operationName");
        request.setOperationName(StringUtils.hasLength(operation) ? operation : null);
        request.setVariables(object("variables", parameters.getFirst("variables")));
        request.setExtensions(object("extensions", parameters.getFirst("extensions")));
        return request;
    }

    private <V extends @Nullable Object> Map<String, V> object(String name, @Nullable String text) {
        if (!StringUtils.hasLength(text)) {
            return Map.of();
        }
        try {
            Map<String, V> object = json.readValue(text, new TypeReference<Map<String, V>>() {});
            return object == null ? Map.of() : object;
        } catch (JacksonException wrong) {
            throw new ServerWebInputException("'%s' must be a JSON object".formatted(name));
        }
    }
}
