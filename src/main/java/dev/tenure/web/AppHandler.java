package dev.tenure.web;

import dev.tenure.graph.BadRequest;
import dev.tenure.phrases.Phrases;
import dev.tenure.prerender.Asked;
import dev.tenure.prerender.SentNotFound;
import dev.tenure.prerender.SentPage;
import dev.tenure.prerender.SentPeople;
import dev.tenure.prerender.SentResume;
import dev.tenure.web.FirstAnswer.Data;
import dev.tenure.web.GraphClient.NothingThere;
import dev.tenure.web.GraphClient.SpentBudget;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Answers the front end's addresses with its page, whose head says what the graph knows of the
 * address. While the graph cannot answer, the page comes without that; where the graph has no such
 * thing, its status is 404 and it says so.
 */
class AppHandler {

    static final String ADD = "/add";
    static final String PEOPLE = "/people";
    static final String COMPARISON = "/compare";
    static final String TECHNOLOGIES = "/technologies";
    static final String CHECKLIST = "/checklist";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final @Nullable AppPage page;
    private final GraphClient graph;
    private final PictureHandler pictures;

    AppHandler(@Nullable AppPage page, GraphClient graph, PictureHandler pictures) {
        this.page = page;
        this.graph = graph;
        this.pictures = pictures;
    }

    boolean hasPage() {
        return page != null;
    }

    Mono<ServerResponse> people(ServerRequest request) {
        List<String> sought = request.queryParams().getOrDefault("tech", List.of());
        return answer(
                request,
                "people",
                phrases(request)
                        .map(phrases ->
                                LinkPreview.ofPeople(sought, phrases, address(request, PEOPLE))),
                request.queryParams().containsKey("plain") ? list(request) : Mono.empty());
    }

    private Mono<String> list(ServerRequest request) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("after", request.queryParam("after").orElse(null));
        return ask(request, SentPeople.DOCUMENT, variables, SentPeople.class)
                .zipWith(phrases(request), SentPeople::html);
    }

    Mono<ServerResponse> add(ServerRequest request) {
        return answer(request, "add", named(request, "add.title", ADD));
    }

    Mono<ServerResponse> comparison(ServerRequest request) {
        return answer(request, "compare", named(request, "compare.title", COMPARISON));
    }

    Mono<ServerResponse> technologies(ServerRequest request) {
        return answer(request, "technologies", named(request, "technologies", TECHNOLOGIES));
    }

    private Mono<LinkPreview> named(ServerRequest request, String title, String path) {
        URI canonical = address(request, path);
        return phrases(request)
                .map(phrases -> LinkPreview.ofTenure(phrases.say(title), phrases, canonical));
    }

    private Mono<Phrases> phrases(ServerRequest request) {
        return Mono.justOrEmpty(page)
                .map(known -> known.phrases(known.language(request.exchange())));
    }

    Mono<ServerResponse> person(ServerRequest request) {
        return answer(request, "person", previewOfPerson(request), resume(request));
    }

    Mono<ServerResponse> checklist(ServerRequest request) {
        return answer(
                request,
                "checklist",
                previewOfPerson(request)
                        .zipWith(
                                phrases(request),
                                (person, phrases) ->
                                        person.with(
                                                phrases.say(
                                                        "check.title",
                                                        Map.of("name", person.title())),
                                                URI.create(person.canonical() + CHECKLIST))));
    }

    private Mono<LinkPreview> previewOfPerson(ServerRequest request) {
        return ask(request, PersonPreview.DOCUMENT, PersonPreview.class)
                .zipWith(
                        phrases(request),
                        (person, phrases) -> person.at(address(request, PEOPLE), phrases))
                .map(preview ->
                        pictures.query(request)
                                .map(query -> preview.canonical() + PictureHandler.SUFFIX + query)
                                .map(URI::create)
                                .map(preview::with)
                                .orElse(preview));
    }

    /** Returns the résumé and what the script asks of it first; nothing where that is not known. */
    private Mono<String> resume(ServerRequest request) {
        return Mono.justOrEmpty(page)
                .flatMap(known -> resume(request, known))
                .zipWith(firstAnswer(request).defaultIfEmpty(""), String::concat)
                .onErrorComplete(NoSuchElementException.class);
    }

    /** Returns the résumé with what its address asks of it, or alone where that is refused. */
    private Mono<String> resume(ServerRequest request, AppPage page) {
        Phrases phrases = page.phrases(page.language(request.exchange()));
        Asked asked = asked(request);
        return resume(request, asked)
                .map(resume -> new SentPage(resume, phrases, asked))
                .onErrorResume(
                        NothingThere.class,
                        _ ->
                                resume(request, Asked.NOTHING)
                                        .map(resume ->
                                                new SentPage(resume, phrases, Asked.NOTHING)))
                .map(SentPage::html);
    }

    private Mono<SentResume> resume(ServerRequest request, Asked asked) {
        return ask(
                request,
                SentResume.DOCUMENT,
                asked.variables(request.pathVariable("slug")),
                SentResume.class);
    }

    private static Asked asked(ServerRequest request) {
        MultiValueMap<String, String> parameters = request.queryParams();
        try {
            return new Asked(
                    ExportQuery.of(parameters).filter(),
                    parameters.getOrDefault("tech", List.of()));
        } catch (BadRequest refused) {
            return Asked.NOTHING;
        }
    }

    private Mono<String> firstAnswer(ServerRequest request) {
        return Mono.justOrEmpty(page)
                .mapNotNull(known -> known.firstQuestion("person").orElse(null))
                .flatMap(question -> ask(request, question, Object.class))
                .map(person -> new FirstAnswer(variables(request), new Data(person)).html());
    }

    Mono<ServerResponse> technology(ServerRequest request) {
        return answer(
                request,
                "technology",
                ask(request, TechnologyPreview.DOCUMENT, TechnologyPreview.class)
                        .zipWith(
                                phrases(request),
                                (technology, phrases) ->
                                        technology.at(address(request, TECHNOLOGIES), phrases)));
    }

    Mono<ServerResponse> notFound(ServerRequest request) {
        return answer(request, "nowhere", Mono.error(NoSuchElementException::new));
    }

    private <T> Mono<T> ask(ServerRequest request, String document, Class<T> type) {
        return ask(request, document, variables(request), type);
    }

    private <T> Mono<T> ask(
            ServerRequest request,
            String document,
            Map<String, @Nullable Object> variables,
            Class<T> type) {
        return graph.ask(request.exchange().getRequest(), document, variables, type)
                .onErrorComplete(SpentBudget.class);
    }

    private static Map<String, @Nullable Object> variables(ServerRequest request) {
        return Map.of("slug", request.pathVariable("slug"));
    }

    private Mono<ServerResponse> answer(
            ServerRequest request, String name, Mono<LinkPreview> preview) {
        return answer(request, name, preview, Mono.empty());
    }

    private Mono<ServerResponse> answer(
            ServerRequest request, String name, Mono<LinkPreview> preview, Mono<String> content) {
        if (page == null) {
            return FrontEnd.leftOut();
        }
        Locale language = page.language(request.exchange());
        Phrases phrases = page.phrases(language);
        return preview.map(known -> known.html(request.uri()))
                .defaultIfEmpty(LinkPreview.ofNothing(phrases))
                .map(head -> page.html(language, name, head))
                .zipWith(content.defaultIfEmpty(""), (html, said) -> AppPage.saying(said, html))
                .flatMap(html -> html(HttpStatus.OK, language, html))
                .onErrorResume(
                        NoSuchElementException.class,
                        _ -> {
                            String html = page.html(language, name, LinkPreview.ofNowhere(phrases));
                            String said = new SentNotFound(phrases).html();
                            return html(HttpStatus.NOT_FOUND, language, AppPage.saying(said, html));
                        });
    }

    private static Mono<ServerResponse> html(HttpStatus status, Locale language, String html) {
        return ServerResponse.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .varyBy(
                        HttpHeaders.ACCEPT,
                        HttpHeaders.ACCEPT_LANGUAGE,
                        HttpHeaders.COOKIE,
                        HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .bodyValue(html);
    }

    private static URI address(ServerRequest request, String path) {
        return UriComponentsBuilder.fromUri(request.uri())
                .replacePath(path)
                .replaceQuery(null)
                .build(true)
                .toUri();
    }
}
