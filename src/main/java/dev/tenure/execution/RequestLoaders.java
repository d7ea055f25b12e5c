package dev.tenure.execution;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BadRequest;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.GlobalId;
import dev.tenure.graph.Level;
import dev.tenure.graph.NodeKeys;
import dev.tenure.graph.OperationFields;
import dev.tenure.graph.Subjects;
import dev.tenure.graph.Today;

import graphql.GraphQLContext;

import org.springframework.util.StringUtils;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What a request asks batch loaders for, and what it has learned from them. A loader may answer
 * ahead on the thread of its own answer, beside others.
 */
final class RequestLoaders implements NodeKeys, Level {

    private final BatchLoaders loaders;
    private final GraphQLContext context;
    private final OperationFields fields;
    private final Map<String, RequestKeys<?, ?>> byName = new ConcurrentHashMap<>();
    private volatile boolean asksForNodes;

    RequestLoaders(BatchLoaders loaders, GraphQLContext context, OperationFields fields) {
        this.loaders = loaders;
        this.context = context;
        this.fields = fields;
    }

    Today today() {
        return Today.of(context);
    }

    GraphQLContext context() {
        return context;
    }

    /** Returns the keys that ask the loader of this name. */
    RequestKeys<?, ?> named(String name) {
        return byName.computeIfAbsent(name, this::keys);
    }

    private RequestKeys<?, ?> keys(String name) {
        return new RequestKeys<>(loaders.named(name), this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Answer<?> load(GlobalId id) {
        if (!loaders.hasNodes(id.type())) {
            throw new BadRequest("id", "'id' is not an id of this service");
        }
        asksForNodes = true;
        return ((RequestKeys<Long, ?>) named(StringUtils.uncapitalize(id.type()))).load(id.key());
    }

    @Override
    public boolean isAsked(String type, String field) {
        return fields.isAsked(type, field);
    }

    @Override
    public boolean isAskedPlainly(String type, String field) {
        return fields.isAskedPlainly(type, field);
    }

    @Override
    public <A> Optional<A> soleArgument(String type, String field, String argument, Class<A> as) {
        return fields.soleArgument(type, field, argument, as);
    }

    @Override
    public boolean takesAnswersAhead() {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> void answer(String loader, K key, V value) {
        ((RequestKeys<K, V>) named(loader)).answerAhead(key, value);
    }

    /** Returns whose data was read: whoever is found by an id alone may be anybody. */
    Subjects subjects() {
        Set<String> slugs =
                byName.entrySet().stream()
                        .filter(each -> loaders.findsBySlug(each.getKey()))
                        .flatMap(each -> each.getValue().known().stream())
                        .map(String.class::cast)
                        .collect(Collectors.toSet());
        boolean areAnybody =
                byName.keySet().stream()
                        .anyMatch(name ->
                                !loaders.findsBySlug(name) && !loaders.keepsToItsKeys(name));
        return new Subjects(slugs, asksForNodes || areAnybody);
    }

    /** Asks all loaders for the keys that wait for an answer, and completes when all have one. */
    Mono<Void> ask() {
        List<Mono<Void>> asked =
                byName.values().stream()
                        .filter(RequestKeys::isAsking)
                        .map(RequestKeys::ask)
                        .toList();
        return asked.size() == 1 ? asked.getFirst() : Mono.when(asked);
    }
}
