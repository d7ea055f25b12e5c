package dev.tenure.graph;

import java.util.List;

/** Answers a level together with levels below it, which it {@linkplain Level#answer tells}. */
public interface ReadAhead<K, V> extends BatchLoader<K, V> {

    /** Returns whether that is of use for these keys of an operation. */
    boolean serves(List<K> keys, Level level);
}
