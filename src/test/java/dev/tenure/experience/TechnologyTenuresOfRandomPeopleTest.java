package dev.tenure.experience;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparing;

import dev.tenure.database.DatabaseTest;
import dev.tenure.experience.RandomPeople.Found;
import dev.tenure.house.SeededRandom;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.Tenure;
import dev.tenure.period.TenureInterval;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tenures of people who never were, under random questions, agree with what trying every reading of
 * every use and walking through its days says.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DatabaseTest
@ExtendWith(SeededRandom.class)
class TechnologyTenuresOfRandomPeopleTest {

    @Autowired private DatabaseClient database;
    @Autowired private TechnologyTenures tenures;

    @Test
    void countsWhatEveryReadingOfEveryUseSays(Random random) {
        RandomPeople people = new RandomPeople(random, "tenure-", database);
        List<Question> questions = people.questions(150);
        List<Try<List<TechnologyTenure>>> answers =
                tenures.ofPeople(questions.stream().map(each -> each.tenures(people)).toList())
                        .block();
        for (int i = 0; i < questions.size(); i++) {
            Map<String, TechnologyTenure> answer =
                    answers.get(i).get().stream()
                            .collect(
                                    Collectors.toMap(
                                            each -> each.technology().slug(), Function.identity()));
            assertAgreement(answer, questions.get(i), people);
        }
    }

    private void assertAgreement(
            Map<String, TechnologyTenure> answer, Question question, RandomPeople people) {
        for (int term = 0; term < people.terms().size(); term++) {
            String slug = people.terms().get(term).slug();
            String because = "%s, %s".formatted(slug, question);
            boolean asked = question.terms().isEmpty() || question.terms().contains(term);
            List<Found> uses =
                    people.found(question, term).stream()
                            .filter(use -> asked && isEvident(use, question))
                            .toList();
            TechnologyTenure found = answer.remove(slug);
            if (uses.isEmpty()) {
                assertThat(found).as(because).isNull();
                continue;
            }
            assertThat(found).as(because).isNotNull();
            assertCounted(found, uses, question.asOf(), because);
            assertThat(found.implied())
                    .as("implied, " + because)
                    .isEqualTo(!uses.stream().map(use -> use.use().term()).toList().contains(term));
            assertThat(found.evidenceKey().uses())
                    .as("evidence, " + because)
                    .isEqualTo(uses.stream().map(use -> people.key(use.use())).toList());
        }
        assertThat(answer).as("%s", question).isEmpty();
    }

    /** Whether it claims a day in the range, or has no dates where no range is asked for. */
    private static boolean isEvident(Found use, Question question) {
        return use.period() == null
                ? question.within().equals(DateRange.UNBOUNDED)
                : use.readings().unclipped() != 0;
    }

    private static void assertCounted(
            TechnologyTenure found, List<Found> uses, PartialDate asOf, String because) {
        long claimed = union(uses, Readings::claimed);
        List<Found> counted = uses.stream().filter(use -> use.readings().claimed() != 0).toList();
        boolean current = counted.stream().anyMatch(use -> use.readings().current());
        Tenure tenure = found.tenure();
        assertThat(tenure.months()).as("months, " + because).isEqualTo(Long.bitCount(claimed));
        assertThat(tenure.intervals().stream().flatMap(TechnologyTenuresOfRandomPeopleTest::months))
                .as("intervals, " + because)
                .isEqualTo(Readings.monthsOf(claimed));
        assertThat(tenure.monthsAtLeast())
                .as("months at least, " + because)
                .isEqualTo(Readings.leastMonths(uses.stream().map(Found::readings).toList()));
        assertThat(tenure.current()).as("current, " + because).isEqualTo(current);
        assertThat(tenure.firstUsed()).as("first used, " + because).isEqualTo(first(counted));
        assertThat(tenure.lastUsed())
                .as("last used, " + because)
                .isEqualTo(current ? asOf : last(counted, asOf));
        assertThat(found.clippedToRelease())
                .as("clipped, " + because)
                .isEqualTo(claimed != union(uses, Readings::unclipped));
    }

    private static long union(List<Found> uses, Function<Readings, Long> months) {
        return uses.stream()
                .map(use -> months.apply(use.readings()))
                .reduce(0L, (one, other) -> one | other);
    }

    private static Stream<YearMonth> months(TenureInterval interval) {
        return Stream.iterate(
                interval.months().first(),
                month -> !month.isAfter(interval.months().last()),
                month -> month.plusMonths(1));
    }

    private static @Nullable PartialDate first(List<Found> counted) {
        return counted.stream()
                .flatMap(use ->
                        Stream.ofNullable(period(use).start())
                                .map(start -> notBefore(use.released(), start)))
                .min(comparing(PartialDate::firstDay).thenComparing(PartialDate::lastDay))
                .orElse(null);
    }

    private static PartialDate notBefore(@Nullable PartialDate released, PartialDate start) {
        if (released == null) {
            return start;
        }
        YearMonth month = YearMonth.from(released.firstDay());
        return start.lastDay().isBefore(month.atDay(1)) ? PartialDate.of(month) : start;
    }

    private static @Nullable PartialDate last(List<Found> counted, PartialDate asOf) {
        return counted.stream()
                .map(TechnologyTenuresOfRandomPeopleTest::period)
                .map(each -> each.end() == null ? each.start() : each.end())
                .map(Objects::requireNonNull)
                .max(comparing(PartialDate::lastDay).thenComparing(PartialDate::firstDay))
                .map(date -> date.lastDay().isAfter(asOf.lastDay()) ? asOf : date)
                .orElse(null);
    }

    private static Period period(Found counted) {
        return Objects.requireNonNull(counted.period());
    }
}
