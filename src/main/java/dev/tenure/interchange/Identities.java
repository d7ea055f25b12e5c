package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.ids;
import static dev.tenure.database.Columns.label;
import static dev.tenure.database.Columns.optionalText;
import static dev.tenure.database.Columns.text;
import static dev.tenure.database.Columns.texts;

import dev.tenure.database.Statements;
import dev.tenure.interchange.IdentityMatching.StoredAchievement;
import dev.tenure.interchange.IdentityMatching.StoredOrganization;
import dev.tenure.interchange.IdentityMatching.StoredPosition;
import dev.tenure.interchange.IdentityMatching.StoredResume;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Identity;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Resume;
import dev.tenure.text.Folding;

import io.r2dbc.spi.Readable;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives the organizations, positions and achievements of a résumé their ids: those they are stored
 * with, or new ones.
 */
@Component
final class Identities {

    private static final String ORGANIZATIONS =
            """
            select o.person_id, o.id, o.audience::text, o.name
            from organization o
            where o.person_id = any ($1::bigint[])
            order by o.id
            """;

    private static final String POSITIONS =
            """
            select p.person_id, p.id, p.kind::text, p.organization_id, o.name as organization_name,
                   p.title, p.period_start::text, p.period_end::text,
                   array_remove(
                       array(select a.text from achievement a
                             where a.person_id = p.person_id and a.position_id = p.id)
                           || p.summary, null) as texts
            from position p
            left join organization o on o.person_id = p.person_id and o.id = p.organization_id
            where p.person_id = any ($1::bigint[])
            order by p.ordinal
            """;

    private static final String ACHIEVEMENTS =
            """
            select a.person_id, a.id, a.position_id, a.text, parent.text as parent_text
            from achievement a
            left join achievement parent
                on parent.person_id = a.person_id and parent.id = a.parent_id
            where a.person_id = any ($1::bigint[])
            order by a.position_id, a.ordinal
            """;

    private static final String[] TABLES = {"organization", "position", "achievement"};

    /** So many new ids for each of these tables. */
    private static final String NEW_IDS =
            """
            select array(select nextval(w.name) from generate_series(1, w.count)) as ids
            from unnest($1::text[], $2::integer[]) with ordinality as t (name, count, place)
            cross join lateral (
                select pg_get_serial_sequence(t.name, 'id')::regclass as name, t.count
                offset 0
            ) w
            order by t.place
            """;

    private final Statements statements;

    Identities(Statements statements) {
        this.statements = statements;
    }

    /** Makes the ids known of all that people's résumés say. */
    Mono<Void> identify(List<PersonResume> resumes) {
        List<PersonResume> known = PersonResume.known(resumes);
        return (known.isEmpty() ? Mono.<Void>empty() : match(known))
                .then(Mono.defer(() -> identifyNew(resumes)));
    }

    private Mono<Void> match(List<PersonResume> known) {
        Long[] people = PersonResume.people(known);
        return Mono.zip(
                        ofPeople(ORGANIZATIONS, Identities::organization, people),
                        ofPeople(POSITIONS, Identities::position, people),
                        ofPeople(ACHIEVEMENTS, Identities::achievement, people))
                .doOnNext(stored ->
                        known.forEach(one ->
                                IdentityMatching.match(
                                        one.resume(),
                                        new StoredResume(
                                                stored.getT1()
                                                        .getOrDefault(one.person(), List.of()),
                                                stored.getT2()
                                                        .getOrDefault(one.person(), List.of()),
                                                stored.getT3()
                                                        .getOrDefault(one.person(), List.of())))))
                .then();
    }

    private <T> Mono<Map<Long, List<T>>> ofPeople(
            String sql, Function<Readable, T> mapper, Long[] people) {
        return statements
                .select(
                        sql,
                        row -> Map.entry(id(row, "person_id"), mapper.apply(row)),
                        (Object) people)
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static StoredOrganization organization(Readable row) {
        return new StoredOrganization(
                id(row, "id"), label(row, "audience", Audience.class), text(row, "name"));
    }

    private static StoredPosition position(Readable row) {
        String organization = optionalText(row, "organization_name");
        return new StoredPosition(
                id(row, "id"),
                row.get("organization_id", Long.class),
                new Traits.OfPosition(
                        label(row, "kind", PositionKind.class),
                        organization == null ? null : Folding.lower(organization),
                        optionalText(row, "title"),
                        optionalText(row, "period_start"),
                        optionalText(row, "period_end"),
                        Set.copyOf(texts(row, "texts"))));
    }

    private static StoredAchievement achievement(Readable row) {
        return new StoredAchievement(
                id(row, "id"),
                id(row, "position_id"),
                new Traits.OfAchievement(text(row, "text"), optionalText(row, "parent_text")));
    }

    private Mono<Void> identifyNew(List<PersonResume> resumes) {
        List<List<Identity>> unknown =
                List.of(
                        unknown(
                                resumes,
                                all -> all.organizations().stream().map(Organization::identity)),
                        unknown(resumes, all -> all.positions().stream().map(Position::identity)),
                        unknown(resumes, all -> all.achievements().map(Achievement::identity)));
        if (unknown.stream().allMatch(List::isEmpty)) {
            return Mono.empty();
        }
        Integer[] counts = unknown.stream().map(List::size).toArray(Integer[]::new);
        return statements
                .select(NEW_IDS, row -> ids(row, "ids"), TABLES, counts)
                .zipWithIterable(unknown)
                .doOnNext(both -> become(both.getT2(), both.getT1()))
                .then();
    }

    private static List<Identity> unknown(
            List<PersonResume> resumes, Function<Resume, Stream<Identity>> all) {
        return resumes.stream()
                .flatMap(one -> all.apply(one.resume()))
                .filter(identity -> !identity.isKnown())
                .toList();
    }

    private static void become(List<Identity> identities, List<Long> ids) {
        for (int i = 0; i < ids.size(); i++) {
            identities.get(i).become(ids.get(i));
        }
    }
}
