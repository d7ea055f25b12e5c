package dev.tenure.interchange;

import dev.tenure.period.PartialDate;
import dev.tenure.period.PeriodReader;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A date as written, and as read. */
record WrittenField(Node node, @Nullable String text, @Nullable PartialDate date) {

    static WrittenField of(Node own, Node general) {
        Node node = own.present() ? own : general;
        String text = node.text(DocumentLimits.TERM);
        return new WrittenField(node, text, text == null ? null : date(text).orElse(null));
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException notIso) {
            return PeriodReader.readDate(text);
        }
    }

    boolean unreadable() {
        return text != null && date == null;
    }
}
