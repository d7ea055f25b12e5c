package dev.tenure.web;

import dev.tenure.graph.BadRequest;
import dev.tenure.web.GraphClient.NothingThere;
import dev.tenure.web.GraphClient.SpentBudget;

import org.jspecify.annotations.Nullable;
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

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Answers {@code /people/{slug}.json} and the like with the résumé as the graph exports it; a link
 * in the head of the answer leads to what the format could not carry.
 */
class ExportHandler {

    private static final String DOCUMENT =
            """
            query Export($slug: String!, $format: ExportFormat!, $filter: PositionFilterInput) {
              person(slug: $slug) {
                slug importedAt export(format: $format, filter: $filter) { base64 }
              }
            }
            """;

    private static final String LOSSES =
            "query($slug:String!,$filter:PositionFilterInput){person(slug:$slug)"
                    + "{export(format:%s,filter:$filter){losses{path sentence}}}}";

    /** As long as a request may take: a document is written for who asks for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final GraphClient graph;

    ExportHandler(GraphClient graph) {
        this.graph = graph;
    }

    /** A person as far as it is asked for here. */
    record Exported(String slug, Instant importedAt, Export export) {}

    /** A document, in Base64. */
    record Export(String base64) {

        byte[] document() {
            return Base64.getDecoder().decode(base64);
        }
    }

    /** Answers with a document of this format at an address that is its own. */
    Mono<ServerResponse> export(ServerRequest request, ExportAddress address) {
        return ExportQuery.unknown(request.queryParams())
                .map(name -> wrong(name, ExportQuery.known()))
                .orElseGet(() -> preferred(request, address));
    }

    /** Answers with a document at the address of the page, whose parameters it need not know. */
    Mono<ServerResponse> preferred(ServerRequest request, ExportAddress address) {
        String slug = request.pathVariable("slug");
        return Mono.fromCallable(() -> ExportQuery.of(request.queryParams()))
                .flatMap(asked -> export(request, address, slug, asked))
                .onErrorResume(
                        BadRequest.class,
                        refused -> wrong(refused.argument(), String.valueOf(refused.getMessage())));
    }

    private Mono<ServerResponse> export(
            ServerRequest request, ExportAddress address, String slug, ExportQuery asked) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("slug", slug);
        variables.put("format", address.format());
        variables.put("filter", asked.filter());
        return graph.ask(
                        request.exchange().getRequest(),
                        DOCUMENT,
                        variables,
                        Exported.class,
                        PATIENCE)
                .flatMap(exported -> send(request, exported, address, asked))
                .switchIfEmpty(Mono.defer(ExportHandler::later))
                .onErrorResume(
                        NothingThere.class,
                        nothing ->
                                nothing.isAbout("format")
                                        ? problem(HttpStatus.BAD_REQUEST, nothing.refusal())
                                        : nothing.argument()
                                                .flatMap(ExportQuery::behind)
                                                .map(name -> wrong(name, nothing.refusal()))
                                                .orElseGet(() -> nobody(slug)))
                .onErrorResume(NoSuchElementException.class, _ -> nobody(slug))
                .onErrorResume(SpentBudget.class, ExportHandler::spent);
    }

    private static Mono<ServerResponse> send(
            ServerRequest request, Exported exported, ExportAddress address, ExportQuery asked) {
        byte[] document = exported.export().document();
        // Weak, for the bytes that are sent may be compressed ones.
        String tag = "W/\"%s\"".formatted(digest(document, asked));
        Instant modified = exported.importedAt().truncatedTo(ChronoUnit.SECONDS);
        return request.checkNotModified(modified, tag)
                .switchIfEmpty(
                        ServerResponse.ok()
                                .contentType(address.mediaType())
                                .eTag(tag)
                                .lastModified(modified)
                                .cacheControl(CacheControl.noCache().cachePublic())
                                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING)
                                .headers(headers ->
                                        describe(headers, exported.slug(), address, asked))
                                .headers(headers -> allowStyle(headers, document, address))
                                .bodyValue(document));
    }

    private static String digest(byte[] document, ExportQuery asked) {
        byte[] query = asked.query().getBytes(StandardCharsets.UTF_8);
        ByteBuffer both = ByteBuffer.allocate(document.length + query.length);
        return DigestUtils.md5DigestAsHex(both.put(document).put(query).array());
    }

    private static void describe(
            HttpHeaders headers, String slug, ExportAddress address, ExportQuery asked) {
        String path = AppHandler.PEOPLE + "/" + slug + address.suffix();
        headers.set(HttpHeaders.CONTENT_LOCATION, path + asked.query());
        String name = slug + (asked.filter() == null ? "" : "-tailored") + address.suffix();
        headers.setContentDisposition(ContentDisposition.inline().filename(name).build());
        headers.add(
                HttpHeaders.LINK,
                "</graphql?query=%s&variables=%s>; rel=\"describedby\"; type=\"application/json\""
                        .formatted(
                                encode(LOSSES.formatted(address.format())),
                                encode(asked.variables(slug))));
    }

    /** Allows the page the style that stands in it, and no other. */
    private static void allowStyle(HttpHeaders headers, byte[] document, ExportAddress address) {
        if (address == ExportAddress.HTML) {
            String style = HtmlPart.inside("style", new String(document, StandardCharsets.UTF_8));
            headers.set(
                    SecurityHeadersFilter.CONTENT_SECURITY_POLICY,
                    SecurityHeadersFilter.policyWithStyle(style));
        }
    }

    private static String encode(String parameter) {
        return UriUtils.encode(parameter, StandardCharsets.UTF_8);
    }

    private static Mono<ServerResponse> nobody(String slug) {
        return problem(HttpStatus.NOT_FOUND, "There is no person '%s'".formatted(slug));
    }

    private static Mono<ServerResponse> wrong(String parameter, String refusal) {
        return problem(
                HttpStatus.BAD_REQUEST, "The parameter '%s': %s".formatted(parameter, refusal));
    }

    private static Mono<ServerResponse> later() {
        return again(
                HttpStatus.SERVICE_UNAVAILABLE,
                "This cannot be answered now; please try again",
                Duration.ofSeconds(1));
    }

    private static Mono<ServerResponse> spent(SpentBudget spent) {
        return again(
                HttpStatus.TOO_MANY_REQUESTS,
                "This address has asked for too much; please ask again in %d s"
                        .formatted(spent.untilPaid().toSeconds()),
                spent.untilPaid());
    }

    private static Mono<ServerResponse> problem(HttpStatus status, String detail) {
        return problem(ServerResponse.status(status), status, detail);
    }

    private static Mono<ServerResponse> again(HttpStatus status, String detail, Duration wait) {
        String seconds = String.valueOf(wait.toSeconds());
        return problem(
                ServerResponse.status(status).header(HttpHeaders.RETRY_AFTER, seconds),
                status,
                detail);
    }

    private static Mono<ServerResponse> problem(
            ServerResponse.BodyBuilder answer, HttpStatus status, String detail) {
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .bodyValue(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
