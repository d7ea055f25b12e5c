package dev.tenure.experience;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparing;

import dev.tenure.database.DatabaseTest;
import dev.tenure.experience.RandomPeople.Found;
import dev.tenure.house.SeededRandom;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Requirements are judged as every reading that may be true of every use judges them. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DatabaseTest
@ExtendWith(SeededRandom.class)
class ChecksOfRandomPeopleTest {

    @Autowired private DatabaseClient database;
    @Autowired private TechnologyTenures tenures;

    @Test
    void judgesAsEveryReadingThatMayBeTrue(Random random) {
        RandomPeople people = new RandomPeople(random, "check-", database);
        List<Question> questions =
                people.questions(300).stream()
                        .filter(each -> !each.terms().isEmpty())
                        .map(Question::ofOne)
                        .toList();
        List<Try<TechnologyTenure>> answers =
                tenures.each(questions.stream().map(each -> each.experience(people)).toList())
                        .block();
        for (int i = 0; i < questions.size(); i++) {
            assertJudged(answers.get(i).get(), questions.get(i), people, random);
        }
    }

    private void assertJudged(
            TechnologyTenure experience, Question question, RandomPeople people, Random random) {
        List<Found> uses = people.found(question, question.terms().getFirst());
        int minMonths = random.nextInt(30);
        PartialDate since = people.date();
        LocalDate today = people.date().firstDay();

        RequirementInput asked =
                new RequirementInput(
                        experience.technology().slug(),
                        minMonths,
                        null,
                        since,
                        null,
                        question.implied(),
                        question.roles(),
                        question.kinds());
        RequirementCheck check = RequirementCheck.of(asked, experience, question.within(), today);

        int least = Readings.leastMonths(uses.stream().map(Found::readings).toList());
        int most = most(uses, question.within());
        List<RequirementStatus> expected =
                List.of(
                        status(least > 0 || usedBy(today, uses, question), most > 0),
                        status(least >= minMonths, most >= minMonths),
                        status(
                                isSince(uses, since, question.asOf()),
                                latest(uses) >= Readings.day(since.firstDay())));
        assertThat(check.conditions().stream().map(ConditionCheck::status))
                .as("%d months, since %s, on %s, %s", minMonths, since, today, question)
                .isEqualTo(expected);
        assertThat(check.status()).isEqualTo(worst(expected));
    }

    private static RequirementStatus status(boolean always, boolean ever) {
        if (always) {
            return RequirementStatus.MET;
        }
        return ever ? RequirementStatus.CANNOT_TELL : RequirementStatus.NOT_MET;
    }

    private static RequirementStatus worst(List<RequirementStatus> all) {
        if (all.contains(RequirementStatus.NOT_MET)) {
            return RequirementStatus.NOT_MET;
        }
        return all.contains(RequirementStatus.CANNOT_TELL)
                ? RequirementStatus.CANNOT_TELL
                : RequirementStatus.MET;
    }

    /** The most months; what may go back for ever has no most. */
    private static int most(List<Found> uses, DateRange within) {
        boolean endless =
                within.from() == null
                        && uses.stream()
                                .filter(use -> use.released() == null)
                                .anyMatch(use ->
                                        hasNoStart(use.period())
                                                && hasNoStart(use.place().period()));
        long months =
                uses.stream()
                        .mapToLong(use -> use.readings().most())
                        .reduce(0, (one, other) -> one | other);
        return endless ? Integer.MAX_VALUE : Long.bitCount(months);
    }

    private static boolean hasNoStart(@Nullable Period period) {
        return period == null || period.start() == null;
    }

    private static boolean usedBy(LocalDate today, List<Found> uses, Question question) {
        return question.within().equals(DateRange.UNBOUNDED)
                && !question.asOf().lastDay().isBefore(today)
                && uses.stream().anyMatch(use -> use.period() == null);
    }

    /** A mention proves only that it was after the start of its position; so does all else. */
    private static boolean isSince(List<Found> uses, PartialDate since, PartialDate asOf) {
        List<Found> counted = uses.stream().filter(use -> use.readings().claimed() != 0).toList();
        List<Found> whole = counted.stream().filter(use -> use.use().throughout()).toList();
        if (whole.stream().anyMatch(use -> use.readings().current())) {
            return !asOf.firstDay().isBefore(since.firstDay())
                    || counted.stream().anyMatch(use -> startsSince(use, since));
        }
        return counted.stream().anyMatch(use -> startsSince(use, since))
                || whole.stream()
                        .map(use -> Objects.requireNonNull(use.period()))
                        .map(period -> period.end() == null ? period.start() : period.end())
                        .map(Objects::requireNonNull)
                        .max(comparing(PartialDate::lastDay).thenComparing(PartialDate::firstDay))
                        .map(end -> end.firstDay().isAfter(asOf.lastDay()) ? asOf : end)
                        .filter(end -> !end.firstDay().isBefore(since.firstDay()))
                        .isPresent();
    }

    private static boolean startsSince(Found use, PartialDate since) {
        PartialDate start = Objects.requireNonNull(use.period()).start();
        return start != null && !start.firstDay().isBefore(since.firstDay());
    }

    private static int latest(List<Found> uses) {
        return uses.stream().mapToInt(use -> use.readings().latest()).max().orElse(-1);
    }
}
