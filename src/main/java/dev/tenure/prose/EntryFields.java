package dev.tenure.prose;

import dev.tenure.layout.Block;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the lines below the heading of an entry say after labels, such as "Employer: Glow Inc". What
 * has a label is taken as it is written.
 */
final class EntryFields {

    private final Map<Field, String> values = new EnumMap<>(Field.class);

    private EntryFields() {}

    static EntryFields of(List<Block> heading) {
        EntryFields fields = new EntryFields();
        for (Block line : heading.subList(1, heading.size())) {
            Field field = of(line);
            if (field != null) {
                String value = Objects.requireNonNull(Label.of(line.text())).rest();
                fields.values.putIfAbsent(field, value);
            }
        }
        return fields;
    }

    /** Returns what a line says of a position; null where it has no such label. */
    static @Nullable Field of(Block line) {
        Label label = line.isLine() ? Label.of(line.text()) : null;
        return label == null ? null : label.field(Field.OF_POSITION);
    }

    /** Returns whether a line says what a position is, so that its heading need not. */
    static boolean isName(Block line) {
        Field field = of(line);
        return field == Field.TITLE || field == Field.ORGANIZATION;
    }

    @Nullable String get(Field field) {
        return values.get(field);
    }

    /** Returns whether the heading itself is a name and nothing else. */
    boolean haveName() {
        return values.containsKey(Field.TITLE) || values.containsKey(Field.ORGANIZATION);
    }
}
