package dev.tenure.execution;

import graphql.execution.ResultPath;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** An object of the response: the keys of its selection, and a value for each. */
final class ResponseObject extends AbstractMap<String, @Nullable Object> implements Container {

    private final Container parent;
    private final int place;
    private final boolean nonNull;
    private final PlannedSelection selection;
    private final @Nullable Object[] values;

    ResponseObject(Container parent, int place, boolean nonNull, PlannedSelection selection) {
        this.parent = parent;
        this.place = place;
        this.nonNull = nonNull;
        this.selection = selection;
        this.values = new @Nullable Object[selection.fields().size()];
    }

    PlannedSelection selection() {
        return selection;
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
        return parent.path(this.place).segment(selection.fields().get(place).key());
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Entry<String, @Nullable Object>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, @Nullable Object>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Map.Entry<String, @Nullable Object> next() {
            int index = next++;
            return new SimpleImmutableEntry<>(selection.fields().get(index).key(), values[index]);
        }
    }
}
