package dev.tenure.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The keys that a level of a request asks one {@linkplain BatchLoader batch loader} for. As a
 * parameter of a controller's method it is called as the loader. A request asks for each key once.
 */
public interface Keys<K, V extends @Nullable Object> {

    /** Returns the answer to a key. */
    Answer<V> load(K key);

    /** Returns the answers to keys, in their order; it fails with the first that does. */
    Answer<List<V>> loadMany(List<K> keys);
}
