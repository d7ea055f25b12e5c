package dev.tenure.endpoint;

import dev.tenure.admission.Budget;
import dev.tenure.admission.Budgets;
import dev.tenure.graph.AskedOperation;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/**
 * Takes what an answer costs from its client's budget, whether the client has asked for it or a
 * page has on its behalf.
 */
@Component
@Order(1)
class SpendingInterceptor implements WebGraphQlInterceptor {

    private final Budgets budgets;

    SpendingInterceptor(Budgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Budget budget = budgets.of(request.getRemoteAddress());
        return budget == null
                ? chain.next(request)
                : chain.next(request).doOnNext(answer -> budget.spend(cost(answer)));
    }

    private static long cost(WebGraphQlResponse answer) {
        return AskedOperation.of(answer.getExecutionInput().getGraphQLContext()).cost();
    }
}
