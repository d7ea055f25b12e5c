package dev.tenure.evidence;

import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.Level;
import dev.tenure.graph.ReadAhead;
import dev.tenure.person.Person;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** A person, read with all positions and what belongs to them where an operation asks for that. */
@Component
class WholeResume implements ReadAhead<String, Person> {

    private final ResumeReader reader;

    WholeResume(ResumeReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean serves(List<String> slugs, Level level) {
        return slugs.size() == 1
                && level.isAskedPlainly("Person", "positions")
                && AskedContent.isAny(level)
                && !Person.areListsAsked(level);
    }

    @Override
    public Mono<List<Try<Person>>> load(List<String> slugs, Level level) {
        return reader.ofSlug(Person.storedSlug(slugs.getFirst()), level)
                .flatMap(found ->
                        reader.terms(found.stream())
                                .map(terms ->
                                        BatchLoader.each(
                                                slugs,
                                                slug ->
                                                        only(slug, found)
                                                                .answerPerson(terms, level))));
    }

    private static StoredResume only(String slug, List<StoredResume> found) {
        return found.stream().findFirst().orElseThrow(() -> Person.notFound(slug));
    }
}
