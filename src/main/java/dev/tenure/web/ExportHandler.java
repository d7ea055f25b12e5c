package dev.tenure.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriUtils;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

/**
 * Answers {@code /people/{slug}.json} with the résumé as the graph exports it; a link in the head
 * of the answer leads to what the format could not carry.
 */
class ExportHandler {

    static final String PATH = AppHandler.PEOPLE + "/{slug}.json";

    private static final String FORMAT = "JSON_RESUME";

    private static final String DOCUMENT =
            """
            query Export($slug: String!) {
              person(slug: $slug) { slug export(format: %s) { text mediaType } }
            }
            """
                    .formatted(FORMAT);

    private static final String LOSSES =
            "query($slug:String!){person(slug:$slug){export(format:%s){losses{path sentence}}}}"
                    .formatted(FORMAT);

    private final GraphClient graph;

    ExportHandler(GraphClient graph) {
        this.graph = graph;
    }

    /** A person as far as it is asked for here. */
    record Exported(String slug, Export export) {}

    /** A document. */
    record Export(String text, String mediaType) {}

    Mono<ServerResponse> export(ServerRequest request) {
        String slug = request.pathVariable("slug");
        return graph.ask(request.exchange().getRequest(), DOCUMENT, slug, Exported.class)
                .flatMap(exported -> send(request, exported))
                .switchIfEmpty(Mono.defer(ExportHandler::later))
                .onErrorResume(NoSuchElementException.class, _ -> nobody(slug));
    }

    private static Mono<ServerResponse> send(ServerRequest request, Exported exported) {
        byte[] document = exported.export().text().getBytes(StandardCharsets.UTF_8);
        // Weak, for the bytes that are sent may be compressed ones.
        String tag = "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(document));
        return request.checkNotModified(tag)
                .switchIfEmpty(
                        ServerResponse.ok()
                                .contentType(MediaType.valueOf(exported.export().mediaType()))
                                .eTag(tag)
                                .cacheControl(CacheControl.noCache().cachePublic())
                                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                                .headers(headers -> describe(headers, exported.slug()))
                                .bodyValue(document));
    }

    private static void describe(HttpHeaders headers, String slug) {
        headers.setContentDisposition(ContentDisposition.inline().filename(slug + ".json").build());
        String variables = "{\"slug\":\"%s\"}".formatted(slug);
        headers.add(
                HttpHeaders.LINK,
                "</graphql?query=%s&variables=%s>; rel=\"describedby\"; type=\"application/json\""
                        .formatted(encode(LOSSES), encode(variables)));
    }

    private static String encode(String parameter) {
        return UriUtils.encode(parameter, StandardCharsets.UTF_8);
    }

    private static Mono<ServerResponse> nobody(String slug) {
        return problem(HttpStatus.NOT_FOUND, "There is no person '%s'".formatted(slug));
    }

    private static Mono<ServerResponse> later() {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE, "This cannot be answered now; please try again");
    }

    private static Mono<ServerResponse> problem(HttpStatus status, String detail) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .bodyValue(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
