package dev.tenure.evidence;

import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.Level;
import dev.tenure.graph.ReadAhead;
import dev.tenure.position.Position;
import dev.tenure.position.PositionsKey;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** Positions of people, read with what belongs to them where an operation asks for both. */
@Component
class WholePositions implements ReadAhead<PositionsKey, List<Position>> {

    private final ResumeReader reader;

    WholePositions(ResumeReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean serves(List<PositionsKey> keys, Level level) {
        return AskedContent.isAny(level) && keys.stream().allMatch(PositionsKey::isUnfiltered);
    }

    @Override
    public Mono<List<Try<List<Position>>>> load(List<PositionsKey> keys, Level level) {
        return reader.ofPeople(keys.stream().map(PositionsKey::person).toArray(Long[]::new), level)
                .flatMap(found ->
                        reader.terms(found.rows())
                                .map(terms ->
                                        BatchLoader.each(
                                                keys,
                                                key ->
                                                        found.of(key.person()).stream()
                                                                .findFirst()
                                                                .map(resume ->
                                                                        resume.answerPositions(
                                                                                terms, level))
                                                                .orElse(List.of()))));
    }
}
