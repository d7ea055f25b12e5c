package dev.tenure.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a field of a controller returns where its value may not be there yet: the place of a key's
 * value among those that a {@linkplain BatchLoader batch loader} gives to a whole level.
 */
public interface Answer<V extends @Nullable Object> {

    /** Returns whether the value is there, or the reason why there is none. */
    boolean isKnown();

    /** Returns the value, once it is there, or throws why there is none. */
    V get();

    /** Returns what a function makes of the value. */
    default <W extends @Nullable Object> Answer<W> map(Function<? super V, ? extends W> function) {
        return new Derived<>(this::isKnown, () -> function.apply(get()));
    }

    /** Returns what a function makes of two values. */
    default <U extends @Nullable Object, W extends @Nullable Object> Answer<W> with(
            Answer<U> other, BiFunction<? super V, ? super U, ? extends W> function) {
        return new Derived<>(
                () -> isKnown() && other.isKnown(), () -> function.apply(get(), other.get()));
    }

    /** Returns all values, in the order of their answers. */
    static <V extends @Nullable Object> Answer<List<V>> ofAll(List<Answer<V>> answers) {
        return new Derived<>(
                () -> answers.stream().allMatch(Answer::isKnown),
                () -> answers.stream().map(Answer::get).toList());
    }

    /** Returns the answer that needs no loader. */
    static <V extends @Nullable Object> Answer<V> of(V value) {
        return new Derived<>(() -> true, () -> value);
    }

    /** An answer that is known when others are, and is made of theirs. */
    record Derived<V extends @Nullable Object>(BooleanSupplier known, Supplier<V> value)
            implements Answer<V> {

        @Override
        public boolean isKnown() {
            return known.getAsBoolean();
        }

        @Override
        public V get() {
            return value.get();
        }
    }
}
