package dev.tenure.graph;

import org.jspecify.annotations.Nullable;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a field of a controller returns where its value is not there yet: the place of a key's value
 * among those that a {@linkplain BatchLoader batch loader} gives to a whole level.
 */
@FunctionalInterface
public interface Answer<V extends @Nullable Object> {

    /** Returns the value, once the level has been answered, or throws why there is none. */
    V get();

    /** Returns what a function makes of the value. */
    default <W extends @Nullable Object> Answer<W> map(Function<? super V, ? extends W> function) {
        return () -> function.apply(get());
    }

    /** Returns what a function makes of two values. */
    default <U extends @Nullable Object, W extends @Nullable Object> Answer<W> with(
            Answer<U> other, BiFunction<? super V, ? super U, ? extends W> function) {
        return () -> function.apply(get(), other.get());
    }

    /** Returns the answer that needs no loader. */
    static <V extends @Nullable Object> Answer<V> of(V value) {
        return () -> value;
    }
}
