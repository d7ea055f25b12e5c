package dev.tenure.document;

import dev.tenure.period.PartialDate;
import dev.tenure.period.PartialDate.Precision;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodReader;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A date as written, and as read.
 *
 * @param first its first unit, where it is a start: a quarter has three months
 * @param last its last unit, where it is an end
 * @param worded whether its words, such as a season, say more than the dates
 */
record WrittenField(
        Node node,
        @Nullable String text,
        @Nullable PartialDate first,
        @Nullable PartialDate last,
        boolean worded) {

    static WrittenField of(Node own, Node general) {
        Node node = own.present() ? own : general;
        String text = node.text(DocumentLimits.TERM);
        return text == null ? new WrittenField(node, null, null, null, false) : read(node, text);
    }

    private static WrittenField read(Node node, String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            return new WrittenField(node, text, date, date, false);
        } catch (IllegalArgumentException notIso) {
            return PeriodReader.readDate(text)
                    .map(date -> read(node, text, date))
                    .orElseGet(() -> new WrittenField(node, text, null, null, false));
        }
    }

    private static WrittenField read(Node node, String text, PartialDate date) {
        Optional<Period> units = PeriodReader.readField(text);
        return new WrittenField(
                node,
                text,
                units.map(Period::start).orElse(date),
                units.map(Period::end).orElse(date),
                date.precision() == Precision.YEAR
                        && text.codePoints().anyMatch(Character::isLetter));
    }

    boolean unreadable() {
        return text != null && first == null;
    }
}
