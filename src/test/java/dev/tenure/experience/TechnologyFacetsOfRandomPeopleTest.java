package dev.tenure.experience;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparing;

import dev.tenure.database.DatabaseTest;
import dev.tenure.experience.RandomPeople.Found;
import dev.tenure.experience.RandomResume.Place;
import dev.tenure.house.SeededRandom;

import org.dataloader.Try;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A technology's facet is the number of positions that it would find in the place of others. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DatabaseTest
@ExtendWith(SeededRandom.class)
class TechnologyFacetsOfRandomPeopleTest {

    @Autowired private DatabaseClient database;
    @Autowired private TechnologyFacets facets;

    private record Facet(String slug, long count) {}

    @Test
    void countsThePositionsThatEachTechnologyWouldFind(Random random) {
        RandomPeople people = new RandomPeople(random, "facet-", database);
        List<Question> questions =
                people.questions(200).stream().map(Question::ofPositions).toList();
        List<Try<List<TechnologyFacet>>> answers =
                facets.ofPeople(questions.stream().map(each -> each.facets(people)).toList())
                        .block();
        for (int i = 0; i < questions.size(); i++) {
            assertThat(
                            answers.get(i).get().stream()
                                    .map(each -> new Facet(each.technology().slug(), each.count())))
                    .as("%s", questions.get(i))
                    .isEqualTo(expected(questions.get(i), people));
        }
    }

    private static List<Facet> expected(Question question, RandomPeople people) {
        List<Place> required =
                question.terms().isEmpty()
                        ? people.places(question.person())
                        : places(question, question.terms().getFirst(), people).toList();
        return IntStream.range(0, people.terms().size())
                .mapToObj(term ->
                        new Facet(
                                people.terms().get(term).slug(),
                                places(question, term, people)
                                        .filter(required::contains)
                                        .distinct()
                                        .count()))
                .filter(facet -> facet.count() > 0)
                .sorted(comparing(Facet::count).reversed().thenComparing(Facet::slug))
                .toList();
    }

    private static Stream<Place> places(Question question, int term, RandomPeople people) {
        return people.found(question, term).stream().map(Found::place);
    }
}
