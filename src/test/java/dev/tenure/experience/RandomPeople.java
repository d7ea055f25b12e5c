package dev.tenure.experience;

import dev.tenure.experience.RandomResume.Place;
import dev.tenure.experience.RandomResume.Term;
import dev.tenure.experience.RandomResume.Use;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.period.Certainty;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodFilter;
import dev.tenure.period.PeriodMatch;
import dev.tenure.period.PeriodState;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** People who never were, in memory and in the database, and what a question finds with them. */
final class RandomPeople {

    private static final int TERMS = 7;
    private static final int PEOPLE = 20;
    private static final Set<TechnologyRole> NO_EXPERIENCE =
            Set.of(TechnologyRole.MIGRATED_FROM, TechnologyRole.REPLACED, TechnologyRole.EVALUATED);

    private record Case(
            @Nullable Period period,
            @Nullable Period whole,
            boolean throughout,
            @Nullable PartialDate released,
            PartialDate asOf,
            DateRange within) {

        Readings readings() {
            return Readings.of(period, whole, throughout, released, asOf, within);
        }
    }

    /** A use that a question finds. */
    record Found(
            Place place,
            Use use,
            @Nullable Period period,
            @Nullable PartialDate released,
            Readings readings) {}

    private final Random random;
    private final RandomResume resume;
    private final List<Term> terms;
    private final List<List<Place>> people;
    private final StoredResume stored;
    private final List<Long> keys = new ArrayList<>();
    private final Map<Case, Readings> readings = new HashMap<>();

    RandomPeople(Random random, String name, DatabaseClient database) {
        this.random = random;
        this.resume = new RandomResume(random);
        this.terms = resume.terms(TERMS, name);
        this.people = Stream.generate(() -> resume.places(TERMS)).limit(PEOPLE).toList();
        this.stored = new StoredResume(database);
        List<Long> termKeys = stored.terms(terms);
        for (List<Place> places : people) {
            keys.add(stored.person(name + keys.size(), places, termKeys));
        }
    }

    List<Term> terms() {
        return terms;
    }

    List<Place> places(int person) {
        return people.get(person);
    }

    long key(int person) {
        return keys.get(person);
    }

    @Nullable Long key(Use use) {
        return stored.uses().get(use.number());
    }

    PartialDate date() {
        return resume.date();
    }

    List<Question> questions(int count) {
        return Stream.generate(this::question).limit(count).toList();
    }

    private Question question() {
        return new Question(
                random.nextInt(PEOPLE),
                random.ints(random.nextInt(3), 0, TERMS).distinct().boxed().toList(),
                random.nextInt(4) > 0,
                random.nextInt(3) > 0 ? List.of() : List.of(resume.one(TechnologyRole.values())),
                random.nextInt(3) > 0 ? List.of() : List.of(resume.one(UseSource.values())),
                random.nextInt(4) > 0 ? null : resume.one("CACHE", "message queue"),
                random.nextInt(3) > 0 ? List.of() : List.of(resume.one(PositionKind.values())),
                random.nextInt(3) > 0 ? null : period(),
                random.nextInt(2) > 0 ? DateRange.UNBOUNDED : range(),
                resume.date());
    }

    private PeriodFilterInput period() {
        DateRange range = range();
        return new PeriodFilterInput(
                range.from(),
                range.to(),
                resume.one(PeriodMatch.values()),
                resume.one(Certainty.values()));
    }

    private DateRange range() {
        Period period = resume.period();
        return period.state() == PeriodState.ENDED
                ? new DateRange(period.start(), period.end())
                : new DateRange(period.start(), null);
    }

    /** Uses of the technology, positions newest first. */
    List<Found> found(Question question, int term) {
        return people.get(question.person()).stream()
                .filter(place -> !place.hidden() && matches(question, place))
                .sorted(Place.ORDER)
                .flatMap(place ->
                        place.uses().stream()
                                .filter(use -> matches(question, use, term))
                                .map(use -> found(question, place, use)))
                .toList();
    }

    private Found found(Question question, Place place, Use use) {
        Period period = use.own() == null ? place.period() : use.own();
        PartialDate released = terms.get(use.term()).released();
        Case asked =
                new Case(
                        period,
                        place.period(),
                        use.throughout(),
                        released,
                        question.asOf(),
                        question.within());
        return new Found(
                place, use, period, released, readings.computeIfAbsent(asked, Case::readings));
    }

    private static boolean matches(Question question, Place place) {
        return (question.kinds().isEmpty() || question.kinds().contains(place.kind()))
                && matches(question.period(), place.period());
    }

    private boolean matches(Question question, Use use, int term) {
        boolean shows =
                question.implied()
                        ? terms.get(use.term()).shown().contains(term)
                        : use.term() == term;
        boolean inRole =
                question.roles().isEmpty()
                        ? !NO_EXPERIENCE.contains(use.role())
                        : question.roles().contains(use.role());
        String purpose = question.purpose();
        return shows
                && inRole
                && (question.sources().isEmpty() || question.sources().contains(use.source()))
                && (purpose == null || use.purposes().stream().anyMatch(purpose::equalsIgnoreCase))
                && (use.own() == null || matches(question.period(), use.own()));
    }

    private static boolean matches(@Nullable PeriodFilterInput asked, @Nullable Period period) {
        return asked == null
                || new PeriodFilter(
                                new DateRange(asked.from(), asked.to()),
                                asked.match(),
                                asked.certainty())
                        .matches(period);
    }
}
