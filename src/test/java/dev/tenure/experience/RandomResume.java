package dev.tenure.experience;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodState;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A résumé that says anything at all, of the years 2015 to 2017, over a few technologies. */
final class RandomResume {

    static final List<String> PURPOSES = List.of("cache", "Message Queue");

    /** A technology by its number, with the numbers of all that it implies, itself included. */
    record Term(String slug, @Nullable PartialDate released, Set<Integer> shown) {}

    record Place(
            int ordinal,
            PositionKind kind,
            @Nullable Period period,
            boolean hidden,
            List<Use> uses) {

        /** Newest first, as the contract orders positions. */
        static final Comparator<Place> ORDER =
                comparing(Place::start, nullsLast(reverseOrder()))
                        .thenComparing(Place::end, reverseOrder())
                        .thenComparing(Place::ordinal);

        private @Nullable LocalDate start() {
            return period == null
                    ? null
                    : period.start() == null ? LocalDate.MIN : period.start().firstDay();
        }

        private LocalDate end() {
            return period == null || period.end() == null ? LocalDate.MAX : period.end().lastDay();
        }
    }

    record Use(
            int number,
            int term,
            TechnologyRole role,
            UseSource source,
            boolean throughout,
            List<String> purposes,
            @Nullable Period own) {}

    private final Random random;
    private int uses;

    RandomResume(Random random) {
        this.random = random;
    }

    List<Term> terms(int count, String prefix) {
        List<Term> terms = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            Set<Integer> shown = new TreeSet<>(Set.of(i));
            for (int j = i + 1; j < count; j++) {
                if (random.nextInt(4) == 0) {
                    shown.addAll(terms.get(j - i - 1).shown());
                }
            }
            terms.addFirst(new Term(prefix + i, random.nextInt(3) > 0 ? date() : null, shown));
        }
        return terms;
    }

    List<Place> places(int terms) {
        return IntStream.range(0, 2 + random.nextInt(4)).mapToObj(i -> place(i, terms)).toList();
    }

    private Place place(int ordinal, int terms) {
        Period period = random.nextInt(8) == 0 ? null : period();
        return new Place(
                ordinal,
                one(PositionKind.values()),
                period,
                random.nextInt(8) == 0,
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> use(period, terms)).toList());
    }

    private Use use(@Nullable Period whole, int terms) {
        boolean declared = random.nextBoolean();
        Period own = declared && random.nextInt(3) == 0 ? period() : null;
        return new Use(
                uses++,
                random.nextInt(terms),
                random.nextInt(3) > 0 ? TechnologyRole.USED : one(TechnologyRole.values()),
                declared ? UseSource.DECLARED : UseSource.MENTIONED,
                declared || random.nextInt(3) == 0,
                declared && random.nextBoolean()
                        ? List.of(PURPOSES.get(random.nextInt(2)))
                        : List.of(),
                own == null || whole == null ? own : own.cutTo(whole).orElse(null));
    }

    Period period() {
        PartialDate one = date();
        PartialDate other = date();
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Period(null, one, null, PeriodState.ONGOING);
            case 2 -> new Period(null, one, null, PeriodState.UNKNOWN);
            case 3 -> new Period(null, null, one, PeriodState.ENDED);
            default ->
                    one.firstDay().isAfter(other.lastDay())
                            ? new Period(null, other, one, PeriodState.ENDED)
                            : new Period(null, one, other, PeriodState.ENDED);
        };
    }

    PartialDate date() {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3 * 365));
        return switch (random.nextInt(4)) {
            case 0 -> PartialDate.of(java.time.Year.from(day));
            case 1 -> PartialDate.of(day);
            default -> PartialDate.of(YearMonth.from(day));
        };
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
