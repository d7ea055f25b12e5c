package dev.tenure.endpoint;

import dev.tenure.access.ImportAccess;
import dev.tenure.access.ImportPermission;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.DecoderHttpMessageReader;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.json.JacksonJsonDecoder;
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

import java.util.List;
import java.util.Map;

/**
 * Reads what is asked as the GraphQL-over-HTTP specification has it: from the address of a GET, and
 * from the body of all else.
 */
@Component
class RequestReader {

    /** The largest body of one that may import: a document of 10 MiB in Base64, and a query. */
    private static final int IMPORT_BYTES = 14 * 1024 * 1024;

    private static final MediaType APPLICATION_GRAPHQL = new MediaType("application", "graphql");

    private final JsonMapper json;
    private final RequestDocument documents;
    private final ImportAccess access;
    private final List<HttpMessageReader<?>> readers;

    RequestReader(JsonMapper json, RequestDocument documents, ImportAccess access) {
        this.json = json;
        this.documents = documents;
        this.access = access;
        var decoder = new JacksonJsonDecoder(json);
        decoder.setMaxInMemorySize(IMPORT_BYTES);
        readers = List.of(new DecoderHttpMessageReader<>(decoder));
    }

    /** Returns what is asked; nothing where the body has nothing. */
    Mono<SerializableGraphQlRequest> read(ServerRequest request) {
        return SafeMethods.askByAddress(request.method())
                ? Mono.fromSupplier(() -> ofAddress(request.queryParams()))
                : bounded(request)
                        .bodyToMono(SentRequest.class)
                        .onErrorResume(
                                UnsupportedMediaTypeStatusException.class,
                                unsupported -> ofOlderType(request, unsupported))
                        .map(sent -> withDocument(sent, "The body has no 'query'"));
    }

    /** Returns the request with a bound on its body that fits what it may do. */
    private ServerRequest bounded(ServerRequest request) {
        String shown = request.headers().firstHeader(HttpHeaders.AUTHORIZATION);
        return access.of(shown) == ImportPermission.GRANTED
                ? ServerRequest.create(request.exchange(), readers)
                : request;
    }

    /** Takes JSON by the name that clients gave it before the specification. */
    private static Mono<SentRequest> ofOlderType(
            ServerRequest request, UnsupportedMediaTypeStatusException unsupported) {
        String type = request.headers().firstHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && APPLICATION_GRAPHQL.includes(MediaType.parseMediaType(type))
                ? ServerRequest.from(request)
                        .headers(headers -> headers.setContentType(MediaType.APPLICATION_JSON))
                        .body(request.bodyToFlux(DataBuffer.class))
                        .build()
                        .bodyToMono(SentRequest.class)
                : Mono.error(unsupported);
    }

    private SerializableGraphQlRequest ofAddress(MultiValueMap<String, String> parameters) {
        SentRequest sent =
                new SentRequest(
                        string("query", parameters),
                        string("documentId", parameters),
                        string("operationName", parameters),
                        object("variables", parameters.getFirst("variables")),
                        object("extensions", parameters.getFirst("extensions")));
        return withDocument(sent, "The address has no 'query'");
    }

    private static @Nullable String string(String name, MultiValueMap<String, String> parameters) {
        String value = parameters.getFirst(name);
        return StringUtils.hasLength(value) ? value : null;
    }

    private SerializableGraphQlRequest withDocument(SentRequest sent, String absent) {
        String document = documents.find(sent);
        if (document == null) {
            throw new ServerWebInputException(absent);
        }
        return sent.with(document);
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
