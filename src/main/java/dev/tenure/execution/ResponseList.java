package dev.tenure.execution;

import graphql.execution.ResultPath;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** A list of the response. */
final class ResponseList extends AbstractList<@Nullable Object> implements Container, RandomAccess {

    private final Container parent;
    private final int place;
    private final boolean nonNull;
    private final @Nullable Object[] values;

    ResponseList(Container parent, int place, boolean nonNull, int size) {
        this.parent = parent;
        this.place = place;
        this.nonNull = nonNull;
        this.values = new @Nullable Object[size];
    }

    @Override
    public Container parent() {
        return parent;
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public boolean isNonNull() {
        return nonNull;
    }

    @Override
    public void write(int place, @Nullable Object value) {
        values[place] = value;
    }

    @Override
    public ResultPath path(int place) {
        return parent.path(this.place).segment(place);
    }

    @Override
    public @Nullable Object get(int index) {
        return values[Objects.checkIndex(index, values.length)];
    }

    @Override
    public int size() {
        return values.length;
    }
}
