package dev.tenure.endpoint;

import dev.tenure.admission.Budget;
import dev.tenure.admission.Budgets;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.net.InetSocketAddress;

/**
 * Answers a client as long as it has not asked for more than its budget, and says in the headers of
 * the IETF's draft on rate limits (draft-ietf-httpapi-ratelimit-headers) how much is left.
 */
@Component
class ClientBudgets {

    private final Budgets budgets;

    ClientBudgets(Budgets budgets) {
        this.budgets = budgets;
    }

    /** Returns the answer, or a refusal where the client's budget is spent. */
    Mono<ServerResponse> within(ServerRequest request, Mono<ServerResponse> answer) {
        Budget budget =
                request.remoteAddress()
                        .map(InetSocketAddress::getAddress)
                        .map(budgets::of)
                        .orElse(null);
        if (budget == null) {
            return answer;
        }
        long left = budget.left();
        if (left <= 0) {
            tell(request, budget, left);
            return RefusedRequests.spent(request, budget.values(), budget.untilPaid(left));
        }
        return answer.doOnNext(_ -> {
            budget.spend(RequestNotes.of(request).cost());
            tell(request, budget, budget.left());
        });
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
