package dev.tenure.prose;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An entry in one line whose parts have labels: "Ada Prize | Awarder: ACM | Date: 2019". */
record LabelledItem(Map<Field, String> fields) {

    private static final Pattern BAR = Pattern.compile(" | ", Pattern.LITERAL);

    /**
     * Returns the parts of a line; null where one but the first has no label that its section
     * knows.
     */
    static @Nullable LabelledItem of(String line, SectionKind section) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Set<Field> known = Field.ofEntry(section);
        List<String> parts = BAR.splitAsStream(line).toList();
        for (String part : parts) {
            Label label = Label.of(part);
            Field field = label == null ? null : label.field(known);
            if (label != null && field != null && !fields.containsKey(field)) {
                fields.put(field, label.rest());
            } else if (fields.isEmpty() && parts.size() > 1) {
                fields.put(Field.NAME, part);
            } else {
                return null;
            }
        }
        return fields.isEmpty() ? null : new LabelledItem(fields);
    }
}
