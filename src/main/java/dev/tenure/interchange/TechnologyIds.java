package dev.tenure.interchange;

import dev.tenure.resume.Use;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the ids of the technologies that a résumé uses, and adds those that are new. */
@Component
final class TechnologyIds {

    private final TechnologyTable technologies;

    TechnologyIds(TechnologyTable technologies) {
        this.technologies = technologies;
    }

    Mono<Map<Use.Technology, Long>> idsOf(SequencedSet<Use.Technology> wanted) {
        Set<String> slugs =
                wanted.stream()
                        .filter(Use.Technology.Catalogued.class::isInstance)
                        .map(one -> ((Use.Technology.Catalogued) one).slug())
                        .collect(Collectors.toSet());
        return technologies
                .ofSlugs(slugs)
                .flatMap(ids ->
                        Flux.fromIterable(wanted)
                                .concatMap(one -> identified(one, ids))
                                .collectMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Mono<Map.Entry<Use.Technology, Long>> identified(
            Use.Technology technology, Map<String, Long> ids) {
        return switch (technology) {
            case Use.Technology.Catalogued(var slug) ->
                    Mono.justOrEmpty(ids.get(slug)).map(id -> Map.entry(technology, id));
            case Use.Technology.Own(var name) ->
                    technologies.named(name).map(id -> Map.entry(technology, id));
        };
    }
}
