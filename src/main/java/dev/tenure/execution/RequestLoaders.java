package dev.tenure.execution;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BadRequest;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.GlobalId;
import dev.tenure.graph.NodeKeys;
import dev.tenure.graph.Today;

import org.springframework.util.StringUtils;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a request asks batch loaders for, and what it has learned from them. */
final class RequestLoaders implements NodeKeys {

    private final BatchLoaders loaders;
    private final Today today;
    private final Map<String, RequestKeys<?, ?>> byName = new HashMap<>();

    RequestLoaders(BatchLoaders loaders, Today today) {
        this.loaders = loaders;
        this.today = today;
    }

    Today today() {
        return today;
    }

    /** Returns the keys that ask the loader of this name. */
    RequestKeys<?, ?> named(String name) {
        return byName.computeIfAbsent(name, this::keys);
    }

    private RequestKeys<?, ?> keys(String name) {
        BatchLoader<?, ?> loader = loaders.byName().get(name);
        if (loader == null) {
            throw new IllegalStateException("no batch loader is called " + name);
        }
        return new RequestKeys<>(loader);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Answer<?> load(GlobalId id) {
        if (!loaders.hasNodes(id.type())) {
            throw new BadRequest("id", "'id' is not an id of this service");
        }
        return ((RequestKeys<Long, ?>) named(StringUtils.uncapitalize(id.type()))).load(id.key());
    }

    /** Returns whether keys wait for an answer. */
    boolean areAsking() {
        return byName.values().stream().anyMatch(RequestKeys::isAsking);
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
