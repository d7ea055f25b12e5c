package dev.tenure.endpoint;

import dev.tenure.admission.Budget;
import dev.tenure.admission.Budgets;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

/**
 * Answers a client as long as it has not asked for more than its budget, and says in the headers of
 * the IETF's draft on rate limits (draft-ietf-httpapi-ratelimit-headers) how much is left.
 */
@Component
class ClientBudgets {

    /** Every request costs one value beside those of its answer. */
    private static final long ASKING = 1;

    private final Budgets budgets;

    ClientBudgets(Budgets budgets) {
        this.budgets = budgets;
    }

    /** Returns the answer, or a refusal where the client's budget is spent. */
    Mono<ServerResponse> within(ServerRequest request, Mono<ServerResponse> answer) {
        Budget budget = budgets.of(request.remoteAddress().orElse(null));
        if (budget == null) {
            return answer;
        }
        long left = budget.left();
        if (left <= 0) {
            tell(request, budget, left);
            return RefusedRequests.spent(request, budget.values(), budget.untilPaid(left));
        }
        budget.spend(ASKING);
        return answer.doOnNext(_ -> tell(request, budget, budget.left()));
    }

    private static void tell(ServerRequest request, Budget budget, long left) {
        HttpHeaders headers = request.exchange().getResponse().getHeaders();
        headers.set(
                "RateLimit-Policy",
                "\"values\";q=%d;w=%d".formatted(budget.values(), Budget.PERIOD.toSeconds()));
        headers.set(
                "RateLimit",
                "\"values\";r=%d;t=%d"
                        .formatted(Math.max(0, left), budget.untilPaid(left).toSeconds()));
    }
}
