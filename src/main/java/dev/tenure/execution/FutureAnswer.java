package dev.tenure.execution;

import dev.tenure.graph.Answer;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;

/** An answer to come, as the engine's own execution takes it. */
record FutureAnswer<V extends @Nullable Object>(CompletableFuture<V> future) implements Answer<V> {

    @Override
    public boolean isKnown() {
        return future.isDone();
    }

    @Override
    public V get() {
        return future.resultNow();
    }

    @Override
    public <W extends @Nullable Object> Answer<W> map(Function<? super V, ? extends W> function) {
        return new FutureAnswer<>(future.thenApply(function));
    }

    @Override
    public <U extends @Nullable Object, W extends @Nullable Object> Answer<W> with(
            Answer<U> other, BiFunction<? super V, ? super U, ? extends W> function) {
        return new FutureAnswer<>(
                other instanceof FutureAnswer<U>(CompletableFuture<U> later)
                        ? future.thenCombine(later, function)
                        : future.thenApply(value -> function.apply(value, other.get())));
    }
}
