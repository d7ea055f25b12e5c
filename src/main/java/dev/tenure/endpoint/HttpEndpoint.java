package dev.tenure.endpoint;

import dev.tenure.admission.Admission;
import dev.tenure.cache.AnswerCache;
import dev.tenure.cache.FinishedAnswer;
import dev.tenure.cache.Question;
import dev.tenure.cache.Reading;
import dev.tenure.graph.Subjects;

import graphql.GraphQLError;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.graphql.server.webflux.GraphQlHttpHandler;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebInputException;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * GraphQL over HTTP with errors of GraphQL's shape also for bodies that are none of its requests:
 * 400, or 413 for more than {@code spring.http.codecs.max-in-memory-size}. What is kept of former
 * answers is given as soon as the request is read.
 */
@Component
@ConditionalOnWebApplication
class HttpEndpoint extends GraphQlHttpHandler {

    private final WebGraphQlHandler handler;
    private final RequestReader reader;
    private final FinishedAnswers finished;
    private final AnswerCache cache;
    private final Admission admission;
    private final ClientBudgets budgets;
    private final RequestMetrics metrics;
    private final JsonMapper json;

    HttpEndpoint(
            WebGraphQlHandler handler,
            RequestReader reader,
            FinishedAnswers finished,
            ObjectProvider<AnswerCache> cache,
            Admission admission,
            ClientBudgets budgets,
            RequestMetrics metrics,
            JsonMapper json) {
        super(handler);
        this.handler = handler;
        this.reader = reader;
        this.finished = finished;
        this.cache = cache.getIfAvailable(AnswerCache::off);
        this.admission = admission;
        this.budgets = budgets;
        this.metrics = metrics;
        this.json = json;
    }

    @Override
    public Mono<ServerResponse> handleRequest(ServerRequest request) {
        Mono<ServerResponse> answer =
                Mono.defer(() -> reader.read(request))
                        .switchIfEmpty(
                                Mono.error(() ->
                                        new ServerWebInputException(
                                                "The body must be one JSON object")))
                        .flatMap(asked -> answer(request, asked))
                        .onErrorResume(failure -> RefusedRequests.refuse(request, failure));
        return metrics.measure(request, budgets.within(request, answer));
    }

    private Mono<ServerResponse> answer(ServerRequest request, SerializableGraphQlRequest asked) {
        Question question = question(asked);
        FinishedAnswer known = cache.find(question);
        if (known != null) {
            RequestNotes.kept(request);
            return finished.send(request, known);
        }
        return admission.admit(ask(request, asked, question), RefusedRequests.tooMany(request));
    }

    private Mono<ServerResponse> ask(
            ServerRequest request, SerializableGraphQlRequest asked, Question question) {
        return Mono.defer(() -> ask(request, asked, question, cache.begin()));
    }

    private Mono<ServerResponse> ask(
            ServerRequest request,
            SerializableGraphQlRequest asked,
            Question question,
            Reading reading) {
        return handler.handleRequest(graphQl(request, asked))
                .flatMap(response -> {
                    RefusedDocument refused =
                            response.getExecutionInput()
                                    .getGraphQLContext()
                                    .get(RefusedDocument.class);
                    if (refused != null) {
                        return Mono.error(refused);
                    }
                    RequestNotes.answered(request, response);
                    metrics.countLimits(response);
                    Subjects subjects = RepeatableAnswer.subjects(response);
                    if (subjects == null) {
                        response.getResponseHeaders().setCacheControl(CacheControl.noStore());
                        return prepareResponse(request, response);
                    }
                    var answer = new FinishedAnswer(json.writeValueAsBytes(response.toMap()));
                    cache.keep(
                            question,
                            answer,
                            RepeatableAnswer.reading(response, reading),
                            subjects);
                    return finished.send(request, answer);
                });
    }

    private Question question(SerializableGraphQlRequest asked) {
        Map<String, @Nullable Object> variables = asked.getVariables();
        return new Question(
                asked.getDocument(),
                asked.getOperationName(),
                variables.isEmpty() ? "" : json.writeValueAsString(variables));
    }

    /** Leaves out the query of the address, of which not all that clients send is allowed there. */
    private static WebGraphQlRequest graphQl(
            ServerRequest request, SerializableGraphQlRequest asked) {
        var graphQl =
                new WebGraphQlRequest(
                        URI.create(request.path()),
                        request.headers().asHttpHeaders(),
                        request.cookies(),
                        request.remoteAddress().orElse(null),
                        request.attributes(),
                        asked,
                        request.exchange().getRequest().getId(),
                        request.exchange().getLocaleContext().getLocale());
        if (SafeMethods.include(request.method())) {
            SafeMethods.mark(graphQl);
        }
        return graphQl;
    }

    /**
     * Returns a status that says whose fault it is that there is no data; the older media type is
     * always 200, but for a request that was not looked at.
     */
    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        if (response.getResponseHeaders().containsHeader(HttpHeaders.RETRY_AFTER)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
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
}
