package dev.tenure.endpoint;

import dev.tenure.access.ImportAccess;
import dev.tenure.access.ImportPermission;
import dev.tenure.database.Pulse;
import dev.tenure.database.Standby;
import dev.tenure.graph.CostLimit;
import dev.tenure.graph.Today;

import graphql.execution.ResultNodesInfo;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * Gives every request its limits, its day, the language of its messages, and turns that all run on
 * one thread: if an answer came from the database while the engine's own execution still asked the
 * fields of its level, it would now and then take the next level in two parts, and two statements.
 * The turns outlive a client that hangs up, for what is in flight by then still ends in them.
 */
@Component
@Order(4)
class RequestContextInterceptor implements WebGraphQlInterceptor {

    /** The parser counts the end of the document as one more token. */
    private static final int END_OF_DOCUMENT = 1;

    private final Map<Object, Object> limits;
    private final ImportAccess access;
    private final Clock clock;
    private final @Nullable Standby standby;

    RequestContextInterceptor(
            RequestLimits limits,
            ImportAccess access,
            Clock clock,
            ObjectProvider<Standby> standby) {
        this.limits =
                Map.of(
                        QueryComplexityLimits.KEY,
                        QueryComplexityLimits.newLimits()
                                .maxDepth(limits.depth())
                                .maxFieldsCount(limits.fields())
                                .build(),
                        ParserOptions.class,
                        ParserOptions.getDefaultOperationParserOptions()
                                .transform(options ->
                                        options.maxTokens(limits.tokens() + END_OF_DOCUMENT)
                                                .maxCharacters(limits.characters())),
                        CostLimit.class,
                        new CostLimit(limits.cost()),
                        ResultNodesInfo.MAX_RESULT_NODES,
                        limits.values());
        this.access = access;
        this.clock = clock;
        this.standby = standby.getIfAvailable();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Today today = new Today(LocalDate.now(clock));
        ImportPermission permission =
                access.of(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
        Scheduler turns = Schedulers.single(Schedulers.parallel());
        request.configureExecutionInput((_, builder) ->
                builder.locale(Locale.ROOT)
                        .graphQLContext(limits)
                        .graphQLContext(context ->
                                context.of(
                                        Today.class,
                                        today,
                                        Scheduler.class,
                                        turns,
                                        ImportPermission.class,
                                        permission))
                        .build());
        readAtStandby(request);
        return chain.next(request).subscribeOn(turns);
    }

    /** Decides once for all that a request reads, which may be of no older state than before. */
    private void readAtStandby(WebGraphQlRequest request) {
        Pulse shown = standby == null ? null : standby.recent();
        if (shown != null) {
            request.configureExecutionInput((_, builder) ->
                    builder.graphQLContext(context ->
                                    context.of(Context.class, shown.context(), Pulse.class, shown))
                            .build());
        }
    }
}
