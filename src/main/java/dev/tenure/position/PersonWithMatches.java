package dev.tenure.position;

import dev.tenure.graph.BadRequest;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.Level;
import dev.tenure.graph.ReadAhead;
import dev.tenure.person.Person;
import dev.tenure.position.MatchesOfSlugs.Match;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Terms;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person, read with their positions where an operation asks for these in one place and under a
 * plain filter.
 */
@Component
class PersonWithMatches implements ReadAhead<String, Person> {

    private static final String ARGUMENT = "filter";

    private final MatchesOfSlugs matches;
    private final Technologies technologies;

    PersonWithMatches(MatchesOfSlugs matches, Technologies technologies) {
        this.matches = matches;
        this.technologies = technologies;
    }

    @Override
    public boolean serves(List<String> slugs, Level level) {
        return slugs.size() == 1 && !Person.areListsAsked(level) && filter(level).isPresent();
    }

    private static Optional<PositionFilterInput> filter(Level level) {
        return level.soleArgument("Person", "positions", ARGUMENT, PositionFilterInput.class)
                .filter(PositionFilterInput::isPlain);
    }

    @Override
    public Mono<List<Try<Person>>> load(List<String> slugs, Level level) {
        PositionFilterInput filter = filter(level).orElseThrow();
        return technologies
                .knowing(List.of(filter.askedTechnologies()))
                .flatMap(terms -> Mono.justOrEmpty(criteria(filter, terms)))
                .flatMap(asked -> matches.find(Person.storedSlug(slugs.getFirst()), asked))
                .map(found ->
                        BatchLoader.each(slugs, slug -> answerAhead(slug, filter, found, level)));
    }

    private static Optional<PositionFilterInput.Criteria> criteria(
            PositionFilterInput filter, Terms terms) {
        try {
            return Optional.of(filter.checked(ARGUMENT).criteria(ARGUMENT, terms));
        } catch (BadRequest _) {
            return Optional.empty();
        }
    }

    private static Person answerAhead(
            String slug, PositionFilterInput filter, List<Match> found, Level level) {
        Person person =
                found.stream()
                        .map(Match::person)
                        .findFirst()
                        .orElseThrow(() -> Person.notFound(slug));
        level.answer("person", person.key(), person);
        level.answer(
                "positions", PositionsKey.of(person.key(), filter, ARGUMENT), positions(found));
        return person;
    }

    private static List<Position> positions(List<Match> found) {
        return found.stream().flatMap(match -> Stream.ofNullable(match.position())).toList();
    }
}
