package dev.tenure.interchange;

import static dev.tenure.database.Columns.text;

import dev.tenure.database.Columns;
import dev.tenure.database.Statements;
import dev.tenure.resume.Identity;
import dev.tenure.resume.Use;
import dev.tenure.text.Folding;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the ids known of the technologies that résumés use. */
@Component
final class TechnologyTable {

    private static final String OF_SLUGS =
            "select t.slug, t.id from technology t where t.slug = any ($1::text[])";

    private final Statements statements;
    private final OwnTechnologies own;

    TechnologyTable(Statements statements, OwnTechnologies own) {
        this.statements = statements;
        this.own = own;
    }

    /** Makes the ids known of the technologies that résumés use, and adds those that are new. */
    Mono<Void> identify(List<Draft> drafts) {
        Map<Use.Technology, List<Identity>> wanted =
                drafts.stream()
                        .flatMap(draft -> draft.resume().uses())
                        .collect(
                                Collectors.groupingBy(
                                        Use::technology,
                                        Collectors.mapping(
                                                Use::technologyIdentity, Collectors.toList())));
        return catalogued(wanted.keySet())
                .zipWith(own.identify(drafts))
                .doOnNext(ids ->
                        wanted.forEach((technology, identities) -> {
                            long id = id(technology, ids.getT1(), ids.getT2());
                            identities.forEach(identity -> identity.become(id));
                        }))
                .then();
    }

    private static long id(
            Use.Technology technology, Map<String, Long> catalogued, Map<String, Long> own) {
        Long id =
                switch (technology) {
                    case Use.Technology.Catalogued(var slug) -> catalogued.get(slug);
                    case Use.Technology.Own(var name) -> own.get(Folding.lower(name));
                };
        if (id == null) {
            throw new IllegalStateException("the database's catalogue lacks " + technology);
        }
        return id;
    }

    private Mono<Map<String, Long>> catalogued(Collection<Use.Technology> wanted) {
        String[] slugs =
                wanted.stream()
                        .filter(Use.Technology.Catalogued.class::isInstance)
                        .map(one -> ((Use.Technology.Catalogued) one).slug())
                        .toArray(String[]::new);
        return statements
                .select(
                        OF_SLUGS,
                        row -> Map.entry(text(row, "slug"), Columns.id(row, "id")),
                        (Object) slugs)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
