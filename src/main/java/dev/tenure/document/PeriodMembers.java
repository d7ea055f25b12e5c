package dev.tenure.document;

import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodReader;
import dev.tenure.period.PeriodState;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads when something was from four members: the words of the author, the start, the end and how
 * it ended. A date that cannot be read takes nothing from the one that can. What the words say
 * fills in what the other members leave out, unless they contradict one of them.
 */
final class PeriodMembers {

    private static final Pattern DASH = Pattern.compile("[\\p{Pd}~～〜]+");

    private final Member own;
    private final Member startDate;
    private final @Nullable String raw;
    private final DateMember start;
    private final DateMember end;
    private final @Nullable PeriodState state;

    private PeriodMembers(Member own, Member startDate, Member endDate) {
        this.own = own;
        this.startDate = startDate;
        raw = own.member("raw").text(DocumentLimits.TERM);
        start = DateMember.of(own.member("start"), startDate);
        end = DateMember.of(own.member("end"), endDate);
        state = own.member("state").oneOf(PeriodState.class);
    }

    /**
     * Reads the period of an entry of a JSON Resume, which our extension member may tell better.
     */
    static @Nullable Period ofEntry(Member entry, Member extension) {
        return new PeriodMembers(
                        period(extension), entry.member("startDate"), entry.member("endDate"))
                .read();
    }

    /** Reads the period that stands in our extension member alone. */
    static @Nullable Period ofExtension(Member extension) {
        Member own = period(extension);
        return new PeriodMembers(own, own.member("start"), own.member("end")).read();
    }

    private static Member period(Member extension) {
        return extension.member("period").object().only("raw", "start", "end", "state");
    }

    private @Nullable Period read() {
        PeriodWords words = PeriodWords.of(raw);
        if (start.text() == null && end.text() == null && state == null) {
            if (raw != null && words.period() == null) {
                own.member("raw").warning(Code.DATE, DateSentences.UNREADABLE.formatted(raw));
            }
            return words.period();
        }
        Period joint = start.isUnreadable() || end.isUnreadable() ? joint() : null;
        if (joint != null) {
            if (words.contradicts(joint)) {
                warnOfWords();
            }
            if (joint.state() == PeriodState.UNKNOWN && end.namesADate()) {
                end.member().warning(Code.DATE, DateSentences.TO_COME.formatted(end.text()));
            }
            return joint;
        }
        PeriodState how = state == null ? openEnd() : state;
        boolean contradicted = words.contradicts(start, end, how);
        if (contradicted) {
            warnOfWords();
        }
        return filled(contradicted ? PeriodWords.of(null) : words, how);
    }

    /** Reads together two texts that are no dates each: "March" and "June 2019". */
    private @Nullable Period joint() {
        if (!start.isWritten() || !end.isWritten()) {
            return null;
        }
        boolean dash = end.text() != null && DASH.matcher(end.text()).matches();
        return PeriodReader.readField(texts(dash ? " " : " ~ "))
                .filter(period -> state == null || state == period.state())
                .map(period -> new Period(said(true), period.start(), period.end(), period.state()))
                .orElse(null);
    }

    private String texts(String between) {
        return Stream.of(start, end)
                .map(DateMember::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(between));
    }

    /** Returns the author's words, if the dates do not say all that those of the members do. */
    private @Nullable String said(boolean needed) {
        return raw == null && needed ? texts(" – ") : raw;
    }

    /** Reads an end such as "Present", which is no date, but says how the period ends. */
    private @Nullable PeriodState openEnd() {
        return end.isUnreadable() && end.isWritten()
                ? PeriodReader.readField("2000 ~ " + end.text())
                        .filter(found -> !end.namesADate())
                        .map(Period::state)
                        .filter(found -> found != PeriodState.ENDED)
                        .orElse(null)
                : null;
    }

    private @Nullable Period filled(PeriodWords words, @Nullable PeriodState how) {
        boolean lostEnd = end.isUnreadable() && openEnd() == null;
        PartialDate first = start.first() == null ? words.start() : start.first();
        PartialDate last = end.last();
        if (last == null && (how == null || how == PeriodState.ENDED)) {
            last = words.end();
        }
        PeriodState ends = lostEnd && last == null && state == PeriodState.ENDED ? null : how;
        if (ends == null) {
            ends = last == null ? words.stateOr(lostEnd) : PeriodState.ENDED;
        }
        warnOfUnreadable(lostEnd, first, last);
        start.warnOfFarFuture();
        end.warnOfFarFuture();
        if (!isPossible(first, last, ends, lostEnd)) {
            return null;
        }
        return new Period(said(start.isWorded() || end.isWorded()), first, last, ends);
    }

    private void warnOfUnreadable(
            boolean lostEnd, @Nullable PartialDate first, @Nullable PartialDate last) {
        boolean isNothing = first == null && last == null;
        if (start.isUnreadable()) {
            start.member()
                    .warning(
                            Code.DATE,
                            (isNothing ? DateSentences.UNREADABLE : DateSentences.UNREADABLE_START)
                                    .formatted(start.text()));
        }
        if (lostEnd) {
            end.member()
                    .warning(
                            Code.DATE,
                            (isNothing ? DateSentences.UNREADABLE : DateSentences.UNREADABLE_END)
                                    .formatted(end.text()));
        }
    }

    private boolean isPossible(
            @Nullable PartialDate first,
            @Nullable PartialDate last,
            PeriodState how,
            boolean lostEnd) {
        if (how == PeriodState.ENDED && last == null) {
            own.member("state").error(Code.CONTRADICTION, "ENDED needs an end.");
        } else if (how != PeriodState.ENDED && last != null) {
            own.member("state")
                    .error(Code.CONTRADICTION, "%s contradicts the end %s.".formatted(how, last));
        } else if (first == null && last == null) {
            tellOfNoStart(how, lostEnd);
        } else if (first != null && last != null && last.lastDay().isBefore(first.firstDay())) {
            end.member()
                    .error(
                            Code.CONTRADICTION,
                            "The end %s lies before the start %s.".formatted(last, first));
        } else {
            return true;
        }
        return false;
    }

    private void tellOfNoStart(PeriodState how, boolean lostEnd) {
        if (start.isUnreadable() || lostEnd) {
            return;
        }
        if (state != null) {
            own.member("state").error(Code.CONTRADICTION, "%s needs a start.".formatted(how));
        } else {
            startDate.warning(Code.DATE, DateSentences.NO_START.formatted(end.text()));
        }
    }

    private void warnOfWords() {
        own.member("raw").warning(Code.CONTRADICTION, DateSentences.CONTRADICTED.formatted(raw));
    }
}
