package dev.tenure.document;

import dev.tenure.period.PartialDate;
import dev.tenure.period.PartialDate.Precision;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodReader;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A date as a document writes it, and as it is read.
 *
 * @param first its first unit, where it is a start: a quarter has three months
 * @param last its last unit, where it is an end
 * @param isWorded whether its words, such as a season, say more than the dates
 */
record DateMember(
        Member member,
        @Nullable String text,
        @Nullable PartialDate first,
        @Nullable PartialDate last,
        boolean isWorded) {

    private static final int LAST_YEAR = 2100;

    static DateMember of(Member own, Member general) {
        Member member = own.isPresent() ? own : general;
        if (isDetail(member)) {
            return new DateMember(member, member.quoted(), null, null, false);
        }
        String text = member.text(DocumentLimits.TERM);
        return text == null ? new DateMember(member, null, null, null, false) : read(member, text);
    }

    /** A number or the like may have meant a date, so it is none that is missing. */
    private static boolean isDetail(Member member) {
        return member.isPresent()
                && !member.isText()
                && member.unsuitable() == Problems.Severity.WARNING;
    }

    private static DateMember read(Member member, String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            return new DateMember(member, text, date, date, false);
        } catch (IllegalArgumentException notIso) {
            return PeriodReader.readDate(text)
                    .map(date -> read(member, text, date))
                    .orElseGet(() -> new DateMember(member, text, null, null, false));
        }
    }

    private static DateMember read(Member member, String text, PartialDate date) {
        Optional<Period> units = PeriodReader.readField(text);
        return new DateMember(
                member,
                text,
                units.map(Period::start).orElse(date),
                units.map(Period::end).orElse(date),
                date.precision() == Precision.YEAR
                        && text.codePoints().anyMatch(Character::isLetter));
    }

    /** Warns of a year past those in which people write of themselves. */
    void warnOfFarFuture() {
        if (last != null && last.firstDay().getYear() > LAST_YEAR) {
            member.warning(
                    Code.DATE,
                    "The year of %s is past %d; is it meant?".formatted(last, LAST_YEAR));
        }
    }

    /** Returns whether there is a text with a number, which may be a date that is not read. */
    boolean namesADate() {
        return text != null && member.isText() && text.codePoints().anyMatch(Character::isDigit);
    }

    /** Returns whether it is a text or absent: a number is never a date. */
    boolean isWritten() {
        return text == null || member.isText();
    }

    /** Returns whether there is a text that is no date. */
    boolean isUnreadable() {
        return text != null && first == null;
    }
}
