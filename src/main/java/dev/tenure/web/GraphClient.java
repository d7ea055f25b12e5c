package dev.tenure.web;

import dev.tenure.admission.Admission;
import dev.tenure.admission.Budget;
import dev.tenure.admission.Budgets;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the graph as a client does, so that a page says nothing that a client could not ask; and
 * takes a place and spends a budget as one does, so that pages asked by a crowd do not keep others
 * from being answered.
 */
@Component
@ConditionalOnWebApplication
class GraphClient {

    /** Not the page's: its query may have what others added to the link. */
    private static final URI ADDRESS = URI.create("/graphql");

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Set<String> NOBODY_HAS_IT = Set.of("NOT_FOUND", "BAD_REQUEST");
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final WebGraphQlHandler handler;
    private final Admission admission;
    private final Budgets budgets;

    GraphClient(WebGraphQlHandler handler, Admission admission, Budgets budgets) {
        this.handler = handler;
        this.admission = admission;
        this.budgets = budgets;
    }

    /**
     * Returns what a document's first field gives; nothing if the graph cannot answer soon.
     *
     * @return an error of {@link NoSuchElementException} if there is no such thing, of {@link
     *     SpentBudget} if the client's budget is spent
     */
    <T> Mono<T> ask(
            ServerHttpRequest page,
            String document,
            Map<String, @Nullable Object> variables,
            Class<T> type) {
        return ask(page, document, variables, type, PATIENCE);
    }

    /**
     * Returns what a document's first field gives; nothing if the graph cannot answer in time.
     *
     * @return an error of {@link NoSuchElementException} if there is no such thing, of {@link
     *     SpentBudget} if the client's budget is spent
     */
    <T> Mono<T> ask(
            ServerHttpRequest page,
            String document,
            Map<String, @Nullable Object> variables,
            Class<T> type,
            Duration patience) {
        Duration wait = untilPaid(page);
        if (wait != null) {
            return Mono.error(new SpentBudget(wait));
        }
        var question = new DefaultGraphQlRequest(document, null, variables, null);
        var request =
                new WebGraphQlRequest(
                        ADDRESS,
                        page.getHeaders(),
                        page.getCookies(),
                        page.getRemoteAddress(),
                        Map.of(),
                        question,
                        page.getId(),
                        null);
        return admission
                .admit(Mono.defer(() -> handler.handleRequest(request)), Mono.empty())
                .timeout(patience, Mono.empty())
                .flatMap(answer -> Mono.justOrEmpty(first(answer, type)));
    }

    private @Nullable Duration untilPaid(ServerHttpRequest page) {
        Budget budget = budgets.of(page.getRemoteAddress());
        long left = budget == null ? 1 : budget.left();
        return budget == null || left > 0 ? null : budget.untilPaid(left);
    }

    /** Says that who asks has asked for more than may be asked for in a while. */
    static final class SpentBudget extends RuntimeException {

        private final Duration wait;

        SpentBudget(Duration wait) {
            super("the budget is spent", null, false, false);
            this.wait = wait;
        }

        Duration untilPaid() {
            return wait;
        }
    }

    /**
     * Says that the graph has no such thing.
     *
     * <p>Its argument is the one that the graph refuses; null where it refuses none.
     */
    static final class NothingThere extends NoSuchElementException {

        private final String refusal;
        private final transient @Nullable Object argument;

        NothingThere(String refusal, @Nullable Object argument) {
            super(refusal);
            this.refusal = refusal;
            this.argument = argument;
        }

        String refusal() {
            return refusal;
        }

        boolean isAbout(String other) {
            return other.equals(argument);
        }

        Optional<String> argument() {
            return Optional.ofNullable(argument).map(Object::toString);
        }
    }

    private static <T> @Nullable T first(WebGraphQlResponse answer, Class<T> type) {
        answer.getErrors().stream()
                .filter(error -> NOBODY_HAS_IT.contains(String.valueOf(error.getErrorType())))
                .findFirst()
                .ifPresent(error -> {
                    Map<String, Object> details = error.getExtensions();
                    throw new NothingThere(
                            String.valueOf(error.getMessage()), details.get("argument"));
                });
        Map<String, Object> data = answer.getData();
        return data == null ? null : JSON.convertValue(data.values().iterator().next(), type);
    }
}
