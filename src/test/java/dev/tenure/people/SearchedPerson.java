package dev.tenure.people;

import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodState;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The résumé of somebody who never was, of a world of few words, technologies and years. */
record SearchedPerson(
        long id,
        @Nullable String name,
        String headline,
        String city,
        @Nullable String country,
        List<Job> jobs) {

    static final List<String> WORDS =
            List.of("amber", "birch", "cedar", "Ambérs", "bir", "CED", "Bİrch", "北京", "北");

    SearchedPerson {
        jobs = List.copyOf(jobs);
    }

    record Job(
            long id,
            long person,
            int ordinal,
            PositionKind kind,
            boolean hidden,
            String title,
            String organization,
            @Nullable Period period,
            List<Use> uses) {

        Job {
            uses = List.copyOf(uses);
        }
    }

    record Use(
            int ordinal,
            int technology,
            TechnologyRole role,
            UseSource source,
            boolean throughout,
            @Nullable Period period) {}

    static SearchedPerson of(long id, Random random) {
        return new SearchedPerson(
                id,
                random.nextInt(6) == 0 ? null : word(random),
                word(random) + " " + word(random),
                word(random),
                random.nextInt(3) == 0 ? null : random.nextBoolean() ? "SE" : "de",
                IntStream.range(0, random.nextInt(5)).mapToObj(i -> job(id, i, random)).toList());
    }

    private static Job job(long person, int ordinal, Random random) {
        return new Job(
                person * 10 + ordinal,
                person,
                ordinal,
                oneOf(PositionKind.values(), random),
                random.nextInt(6) == 0,
                word(random) + " " + word(random),
                word(random) + " " + ordinal,
                random.nextInt(8) == 0 ? null : period(random),
                IntStream.range(0, random.nextInt(6)).mapToObj(i -> use(i, random)).toList());
    }

    private static Use use(int ordinal, Random random) {
        UseSource source = oneOf(UseSource.values(), random);
        return new Use(
                ordinal,
                random.nextInt(SearchedTerms.COUNT),
                random.nextInt(3) == 0
                        ? oneOf(TechnologyRole.values(), random)
                        : TechnologyRole.USED,
                source,
                source == UseSource.DECLARED || random.nextInt(3) == 0,
                source == UseSource.DECLARED && random.nextInt(3) == 0 ? period(random) : null);
    }

    static Period period(Random random) {
        PartialDate start = date(random);
        PartialDate end = date(random);
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Period(null, start, null, PeriodState.ONGOING);
            case 2 -> new Period(null, start, null, PeriodState.UNKNOWN);
            case 3 -> new Period(null, null, end, PeriodState.ENDED);
            default ->
                    start.firstDay().isAfter(end.lastDay())
                            ? new Period(null, end, start, PeriodState.ENDED)
                            : new Period(null, start, end, PeriodState.ENDED);
        };
    }

    static PartialDate date(Random random) {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1_500));
        return PartialDate.parse(
                day.toString().substring(0, List.of(4, 7, 7, 10).get(random.nextInt(4))));
    }

    static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    static <T> T oneOf(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    Stream<Job> visibleJobs() {
        return jobs.stream().filter(job -> !job.hidden());
    }
}
