package dev.tenure.house;

import java.util.AbstractList;
import java.util.List;

/** A list that counts how often its elements are read: work is counted and not timed. */
public final class CountedList<E> extends AbstractList<E> {

    private final List<E> elements;
    private int reads;

    public CountedList(List<E> elements) {
        this.elements = elements;
    }

    public int reads() {
        return reads;
    }

    @Override
    public E get(int index) {
        reads++;
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }
}
