package dev.tenure.web;

import dev.tenure.graph.BadRequest;
import dev.tenure.phrases.Phrases;
import dev.tenure.picture.Pictures;
import dev.tenure.web.GraphClient.NothingThere;
import dev.tenure.web.GraphClient.SpentBudget;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.DigestUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;

/**
 * Answers {@code /people/{slug}.png} with the picture that a shared link shows: with the filter of
 * the page, with what it finds; with a filter that is none, as if there were none. It speaks the
 * language that its address names, for who fetches it is not who reads it.
 */
class PictureHandler {

    static final String SUFFIX = ".png";

    private static final String LANGUAGE = "lang";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final MultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

    private final GraphClient graph;
    private final Pictures pictures;
    private final @Nullable AppPage page;

    PictureHandler(GraphClient graph, Pictures pictures, @Nullable AppPage page) {
        this.graph = graph;
        this.pictures = pictures;
        this.page = page;
    }

    /** Returns the query of the picture of a page; nothing if none is drawn. */
    Optional<String> query(ServerRequest request) {
        if (page == null || !pictures.areDrawn()) {
            return Optional.empty();
        }
        String query = asked(request.queryParams()).query();
        Locale language = page.language(request.exchange());
        return Optional.of(
                language.equals(Locale.ENGLISH)
                        ? query
                        : UriComponentsBuilder.fromUriString(query)
                                .queryParam(LANGUAGE, language.toLanguageTag())
                                .build()
                                .toUriString());
    }

    Mono<ServerResponse> picture(ServerRequest request) {
        String slug = request.pathVariable("slug");
        if (page == null || !pictures.areDrawn()) {
            return problem(HttpStatus.NOT_IMPLEMENTED, "Pictures cannot be drawn here");
        }
        Phrases phrases = page.phrases(page.named(request.queryParams().getFirst(LANGUAGE)));
        return card(request, slug, request.queryParams())
                .onErrorResume(NothingThere.class, _ -> card(request, slug, NOTHING))
                .map(card -> card.card(phrases))
                .flatMap(pictures::of)
                .flatMap(png -> send(request, png))
                .switchIfEmpty(Mono.defer(PictureHandler::later))
                .onErrorResume(RejectedExecutionException.class, _ -> later())
                .onErrorResume(
                        NothingThere.class,
                        _ ->
                                problem(
                                        HttpStatus.NOT_FOUND,
                                        "There is no person '%s'".formatted(slug)))
                .onErrorResume(
                        SpentBudget.class,
                        _ ->
                                problem(
                                        HttpStatus.TOO_MANY_REQUESTS,
                                        "This address has asked for too much; please ask later"));
    }

    private Mono<PersonCard> card(
            ServerRequest request, String slug, MultiValueMap<String, String> parameters) {
        ExportQuery query = asked(parameters);
        List<String> technologies =
                query.filter() == null ? List.of() : parameters.getOrDefault("tech", List.of());
        return graph.ask(
                request.exchange().getRequest(),
                PersonCard.DOCUMENT,
                PersonCard.variables(
                        slug,
                        query,
                        technologies.stream().distinct().toList(),
                        parameters.containsKey("direct")),
                PersonCard.class,
                PATIENCE);
    }

    private static ExportQuery asked(MultiValueMap<String, String> parameters) {
        try {
            return ExportQuery.of(parameters);
        } catch (BadRequest none) {
            return ExportQuery.of(NOTHING);
        }
    }

    private static Mono<ServerResponse> send(ServerRequest request, byte[] png) {
        String tag = "\"%s\"".formatted(DigestUtils.md5DigestAsHex(png));
        return request.checkNotModified(tag)
                .switchIfEmpty(
                        ServerResponse.ok()
                                .contentType(MediaType.IMAGE_PNG)
                                .eTag(tag)
                                .cacheControl(CacheControl.noCache().cachePublic())
                                .bodyValue(png));
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
