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
 * it ended. What the words say fills in what the other members leave out.
 */
final class PeriodMembers {

    private static final String UNREADABLE =
            "The date \"%s\" cannot be read; the document keeps it, but there is no period.";

    private static final Pattern DASH = Pattern.compile("[\\p{Pd}~～〜]+");

    private final Member own;
    private final @Nullable String raw;
    private final @Nullable Period words;
    private final DateMember start;
    private final DateMember end;
    private final @Nullable PeriodState state;

    private PeriodMembers(Member own, Member startDate, Member endDate) {
        this.own = own;
        raw = own.member("raw").text(DocumentLimits.TERM);
        words = raw == null ? null : PeriodReader.readField(raw).orElse(null);
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
        if (start.text() == null && end.text() == null && state == null) {
            if (raw != null && words == null) {
                own.member("raw").warning(UNREADABLE.formatted(raw));
            }
            return words == null
                    ? null
                    : new Period(raw, words.start(), words.end(), words.state());
        }
        Period joint = start.isUnreadable() || end.isUnreadable() ? joint() : null;
        if (joint != null) {
            return checked(joint);
        }
        PeriodState open = end.isUnreadable() ? openEnd() : null;
        boolean unreadable = start.isUnreadable() || (end.isUnreadable() && open == null);
        if (start.isUnreadable()) {
            start.member().warning(UNREADABLE.formatted(start.text()));
        }
        if (end.isUnreadable() && open == null) {
            end.member().warning(UNREADABLE.formatted(end.text()));
        }
        return unreadable ? null : together(open);
    }

    /** Reads together two texts that are no dates each: "March" and "June 2019". */
    private @Nullable Period joint() {
        boolean dash = end.text() != null && DASH.matcher(end.text()).matches();
        return PeriodReader.readField(texts(dash ? " " : " ~ "))
                .filter(period -> state == null || state == period.state())
                .map(period ->
                        new Period(words(true), period.start(), period.end(), period.state()))
                .orElse(null);
    }

    private String texts(String between) {
        return Stream.of(start, end)
                .map(DateMember::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(between));
    }

    /** Returns the author's words, if the dates do not say all that those of the members do. */
    private @Nullable String words(boolean needed) {
        return raw == null && needed ? texts(" – ") : raw;
    }

    /** Reads an end such as "Present", which is no date, but says how the period ends. */
    private @Nullable PeriodState openEnd() {
        return PeriodReader.readField("2000 ~ " + end.text())
                .map(Period::state)
                .filter(found -> found != PeriodState.ENDED)
                .orElse(null);
    }

    private @Nullable Period together(@Nullable PeriodState open) {
        PartialDate first = start.first();
        if (first == null && start.text() == null && words != null) {
            first = words.start();
        }
        PartialDate last = end.last();
        PeriodState how = state == null ? open : state;
        if (last == null && words != null && (how == null || how == PeriodState.ENDED)) {
            last = words.end();
        }
        if (how == null) {
            how =
                    last != null
                            ? PeriodState.ENDED
                            : words != null ? words.state() : PeriodState.ONGOING;
        }
        return isPossible(first, last, how)
                ? checked(new Period(words(start.isWorded() || end.isWorded()), first, last, how))
                : null;
    }

    private boolean isPossible(
            @Nullable PartialDate first, @Nullable PartialDate last, PeriodState how) {
        if (how == PeriodState.ENDED && last == null) {
            own.member("state").error("ENDED needs an end.");
        } else if (how != PeriodState.ENDED && last != null) {
            own.member("state").error("%s contradicts the end %s.".formatted(how, last));
        } else if (first == null && last == null && state == null) {
            end.member().warning(UNREADABLE.formatted(end.text()));
        } else if (first == null && last == null) {
            own.member("state").error("%s needs a start.".formatted(how));
        } else if (first != null && last != null && last.lastDay().isBefore(first.firstDay())) {
            Member place = end.last() == null ? own.member("raw") : end.member();
            place.error("The end %s lies before the start %s.".formatted(last, first));
        } else {
            return true;
        }
        return false;
    }

    /** Returns the period, and warns where the words beside the dates say otherwise. */
    private Period checked(Period period) {
        if (words != null
                && !(Objects.equals(words.start(), period.start())
                        && Objects.equals(words.end(), period.end())
                        && words.state() == period.state())) {
            own.member("raw")
                    .warning(
                            "The words \"%s\" say otherwise than the dates beside them; the dates count."
                                    .formatted(raw));
        }
        return period;
    }
}
