package dev.tenure.execution;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.Keys;
import dev.tenure.graph.Level;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The keys that a request asks one loader for, with their answers; each key is asked for once. */
final class RequestKeys<K, V extends @Nullable Object> implements Keys<K, V> {

    private final BatchLoader<K, V> loader;
    private final Level level;
    private final Map<K, KeyAnswer<V>> answers = new ConcurrentHashMap<>();
    private List<K> asking = new ArrayList<>();

    RequestKeys(BatchLoader<K, V> loader, Level level) {
        this.loader = loader;
        this.level = level;
    }

    @Override
    public Answer<V> load(K key) {
        KeyAnswer<V> known = answers.get(key);
        if (known != null) {
            return known;
        }
        var answer = new KeyAnswer<V>();
        answers.put(key, answer);
        asking.add(key);
        return answer;
    }

    @Override
    public Answer<List<V>> loadMany(List<K> keys) {
        List<Answer<V>> each = keys.stream().map(this::load).toList();
        return Answer.ofAll(each);
    }

    /** Returns the keys that have been asked for, or answered ahead. */
    Set<K> known() {
        return answers.keySet();
    }

    /** Keeps an answer to a key that nobody has asked for. */
    void answerAhead(K key, V value) {
        var answer = new KeyAnswer<V>();
        answer.found = Try.succeeded(value);
        answers.putIfAbsent(key, answer);
    }

    /** Returns whether keys wait for an answer. */
    boolean isAsking() {
        return !asking.isEmpty();
    }

    /** Asks for the keys that wait, and completes when all have an answer or a failure. */
    Mono<Void> ask() {
        List<K> keys = asking;
        asking = new ArrayList<>();
        if (keys.size() <= BatchLoader.MAXIMUM_KEYS) {
            return ask(keys);
        }
        return Flux.fromIterable(keys).buffer(BatchLoader.MAXIMUM_KEYS).concatMap(this::ask).then();
    }

    private Mono<Void> ask(List<K> keys) {
        return Mono.defer(() -> loader.load(keys, level))
                .doOnNext(found -> answer(keys, found))
                .then()
                .onErrorResume(failure -> {
                    keys.forEach(key -> answer(key, Try.failed(failure)));
                    return Mono.empty();
                });
    }

    private void answer(List<K> keys, List<Try<V>> found) {
        if (found.size() != keys.size()) {
            throw new IllegalStateException(
                    "%d answers to %d keys".formatted(found.size(), keys.size()));
        }
        for (int i = 0; i < keys.size(); i++) {
            answer(keys.get(i), found.get(i));
        }
    }

    private void answer(K key, Try<V> found) {
        KeyAnswer<V> answer = answers.get(key);
        if (answer != null) {
            answer.found = found;
        }
    }

    /** The place of a key's answer. */
    private static final class KeyAnswer<V extends @Nullable Object> implements Answer<V> {

        /** Written before the level goes on, in whose turn it is read. */
        private @Nullable Try<V> found;

        @Override
        public boolean isKnown() {
            return found != null;
        }

        @Override
        public V get() {
            if (found == null) {
                throw new IllegalStateException("the loader has not answered");
            }
            if (found.isFailure()) {
                throw Failure.unchecked(found.getThrowable());
            }
            return found.get();
        }
    }
}
