package dev.tenure.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.experience.DateRangeInput;
import dev.tenure.experience.TechnologyFacet;
import dev.tenure.graph.Page;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.house.SeededRandom;
import dev.tenure.period.Certainty;
import dev.tenure.period.PartialDate;
import dev.tenure.period.PeriodMatch;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Random people under random filters and orders, paged through forwards and backwards: whom {@link
 * PeopleOracle} finds, and in its order.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DatabaseTest
@Import(SearchedPeople.class)
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(SeededRandom.class)
class PeopleSearchTest {

    private static final int PEOPLE = 300;
    private static final int QUESTIONS = Integer.getInteger("questions", 400);

    private final Random random;
    private final List<SearchedPerson> people;

    @Autowired private SearchedPeople resumes;
    @Autowired private PeopleSearch search;

    PeopleSearchTest(Random random) {
        this.random = random;
        this.people =
                LongStream.rangeClosed(1, PEOPLE)
                        .mapToObj(id -> SearchedPerson.of(id, random))
                        .toList();
    }

    @BeforeAll
    void store() {
        resumes.store(people);
    }

    @Test
    void arePagedThroughInBothDirections() {
        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            PeopleQuestion question = question();
            List<Long> expected = new PeopleOracle(people, question).answer();
            found += expected.size();
            String description = question.toString();
            int size = 1 + random.nextInt(25);
            assertThat(forwards(question, size)).as(description).isEqualTo(expected);
            assertThat(backwards(question, size)).as(description).isEqualTo(expected);
            assertThat(facets(question))
                    .as(description)
                    .isEqualTo(new PeopleOracle(people, question).facets());
            assertThat(search.counts(List.of(question)).block().getFirst().get())
                    .as(description)
                    .isEqualTo(new PeopleCount(expected.size(), false));
        }
        assertThat(found).isGreaterThan(QUESTIONS);
    }

    @Test
    void areCountedByASampleThatSaysSo() {
        int estimated = 0;
        double wrong = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            PeopleQuestion question = question();
            int expected = new PeopleOracle(people, question).answer().size();
            PeopleCount count =
                    search.countsLookingAt(40, List.of(question)).block().getFirst().get();
            if (count.estimated()) {
                estimated++;
                wrong += Math.abs(count.people() - expected);
            } else {
                assertThat(count.people()).as(question.toString()).isEqualTo(expected);
            }
            boolean all =
                    search
                            .facetsLookingAt(
                                    40, List.of(new PeopleFacetsKey(question, null, 100, 0, true)))
                            .block()
                            .getFirst()
                            .get()
                            .stream()
                            .noneMatch(TechnologyFacet::countIsEstimate);
            assertThat(all || count.estimated() || question.filter().technologies() != null)
                    .as(question.toString())
                    .isTrue();
        }
        assertThat(estimated).isPositive();
        assertThat(wrong / estimated).isLessThan(PEOPLE / 10.0);
    }

    private Map<String, Integer> facets(PeopleQuestion question) {
        return search
                .facets(List.of(new PeopleFacetsKey(question, null, 100, 0, true)))
                .block()
                .getFirst()
                .get()
                .stream()
                .collect(
                        Collectors.toMap(
                                facet -> facet.technology().slug(), TechnologyFacet::count));
    }

    private List<Long> forwards(PeopleQuestion question, int size) {
        List<Long> all = new ArrayList<>();
        String after = null;
        while (true) {
            PersonConnection page = page(question, new Page(size, after, null, null));
            all.addAll(page.personKeys());
            assertThat(page.pageInfo().hasPreviousPage()).isEqualTo(after != null);
            if (!page.pageInfo().hasNextPage()) {
                return all;
            }
            after = page.pageInfo().endCursor();
        }
    }

    private List<Long> backwards(PeopleQuestion question, int size) {
        List<Long> all = new ArrayList<>();
        String before = null;
        while (true) {
            PersonConnection page = page(question, new Page(null, null, size, before));
            all.addAll(page.personKeys().reversed());
            assertThat(page.pageInfo().hasNextPage()).isEqualTo(before != null);
            if (!page.pageInfo().hasPreviousPage()) {
                Collections.reverse(all);
                return all;
            }
            before = page.pageInfo().startCursor();
        }
    }

    private PersonConnection page(PeopleQuestion question, Page page) {
        var cursor =
                PeopleSortKey.cursor(
                        page, PeopleQuestion.fingerprint(question.filter(), question.order()));
        return search.pages(List.of(new PeopleKey(question, page, PeopleSortKey.of(cursor))))
                .block()
                .getFirst()
                .get();
    }

    private PeopleQuestion question() {
        List<ExperienceInput> experience =
                Stream.generate(this::experience).limit(random.nextInt(4)).toList();
        PeopleFilterInput filter =
                new PeopleFilterInput(
                        experience,
                        maybe(4, this::technologies),
                        maybe(4, this::positions),
                        maybe(8, this::word),
                        maybe(8, () -> random.nextBoolean() ? word() : word() + country()),
                        maybe(5, () -> random.nextBoolean() ? word() : word() + " " + word()),
                        null);
        PartialDate asOf =
                random.nextInt(3) == 0
                        ? SearchedPerson.date(random)
                        : PartialDate.parse(random.nextBoolean() ? "2020-03-10" : "2019");
        PeopleOrder order =
                experience.isEmpty()
                        ? PeopleOrder.NAME
                        : SearchedPerson.oneOf(PeopleOrder.values(), random);
        return new PeopleQuestion(filter, order, asOf);
    }

    private ExperienceInput experience() {
        boolean usual = random.nextInt(3) == 0;
        return new ExperienceInput(
                term(),
                maybe(2, () -> random.nextInt(30)),
                maybe(3, this::range),
                maybe(3, () -> SearchedPerson.date(random)),
                random.nextInt(3) == 0 ? Certainty.DEFINITE : Certainty.POSSIBLE,
                usual || random.nextInt(4) > 0,
                usual ? List.of() : some(TechnologyRole.values(), 3),
                usual ? List.of() : some(PositionKind.values(), 2));
    }

    private DateRangeInput range() {
        while (true) {
            PartialDate from = maybe(1, () -> SearchedPerson.date(random));
            PartialDate to = maybe(2, () -> SearchedPerson.date(random));
            if (from == null || to == null || !from.firstDay().isAfter(to.lastDay())) {
                return new DateRangeInput(from, to);
            }
        }
    }

    private TechnologyFilterInput technologies() {
        return new TechnologyFilterInput(
                terms(2),
                terms(3),
                terms(3),
                random.nextInt(4) > 0,
                some(TechnologyRole.values(), 3),
                some(UseSource.values(), 3));
    }

    private PositionFilterInput positions() {
        return new PositionFilterInput(
                maybe(2, this::period),
                maybe(2, this::technologies),
                some(PositionKind.values(), 2),
                maybe(3, this::word),
                maybe(3, this::word),
                List.of(),
                false);
    }

    private PeriodFilterInput period() {
        DateRangeInput range = range();
        return new PeriodFilterInput(
                range.from(),
                range.to(),
                SearchedPerson.oneOf(PeriodMatch.values(), random),
                SearchedPerson.oneOf(Certainty.values(), random));
    }

    private String country() {
        return SearchedPerson.oneOf(
                new String[] {", Schweden", "，瑞典", " SE", " Sweden,", ", Germany", " S", " 德国"},
                random);
    }

    private List<String> terms(int rarity) {
        return random.nextInt(rarity) == 0 ? List.of(term(), term()) : List.of();
    }

    private String term() {
        return SearchedTerms.slug(random.nextInt(SearchedTerms.COUNT));
    }

    private String word() {
        return SearchedPerson.word(random);
    }

    private <T> List<T> some(T[] values, int rarity) {
        return random.nextInt(rarity) == 0
                ? Stream.of(values).filter(_ -> random.nextBoolean()).toList()
                : List.of();
    }

    private <T> @Nullable T maybe(int rarity, Supplier<T> value) {
        return random.nextInt(rarity) == 0 ? value.get() : null;
    }
}
