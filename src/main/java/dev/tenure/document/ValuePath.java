package dev.tenure.document;

import org.jspecify.annotations.Nullable;

/** The path to a value that is being read, written out only where something is told of it. */
record ValuePath(@Nullable ValuePath parent, @Nullable String name, int index) {

    static final ValuePath ROOT = new ValuePath(null, null, 0);

    ValuePath member(String member) {
        return new ValuePath(this, member, 0);
    }

    ValuePath item(int item) {
        return new ValuePath(this, null, item);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return JsonPath.ROOT;
        }
        String around = parent.toString();
        return name == null ? JsonPath.item(around, index) : JsonPath.member(around, name);
    }
}
