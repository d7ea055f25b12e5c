package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;
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
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives the organizations, positions and achievements of a résumé their ids: those they are stored
 * with, or new ones.
 */
@Component
final class Identities {

    private static final String ORGANIZATIONS =
            """
            select o.id, o.audience::text, o.name
            from organization o
            where o.person_id = $1::bigint
            order by o.id
            """;

    private static final String POSITIONS =
            """
            select p.id, p.kind::text, p.organization_id, o.name as organization_name, p.title,
                   p.period_start::text, p.period_end::text,
                   array(select a.text from achievement a
                         where a.person_id = p.person_id and a.position_id = p.id
                         union select p.summary where p.summary is not null) as texts
            from position p
            left join organization o on o.person_id = p.person_id and o.id = p.organization_id
            where p.person_id = $1::bigint
            order by p.ordinal
            """;

    private static final String ACHIEVEMENTS =
            """
            select a.id, a.position_id, a.text, parent.text as parent_text
            from achievement a
            left join achievement parent
                on parent.person_id = a.person_id and parent.id = a.parent_id
            where a.person_id = $1::bigint
            order by a.position_id, a.ordinal
            """;

    /** A new id for each of these tables, in their order. */
    private static final String NEW_IDS =
            """
            select nextval(pg_get_serial_sequence(w.name, 'id')) as id
            from unnest($1::text[]) with ordinality as w (name, place)
            order by w.place
            """;

    private final Statements statements;

    Identities(Statements statements) {
        this.statements = statements;
    }

    /** Makes the ids known of all that a person's résumé says. */
    Mono<Void> identify(Resume resume, long person) {
        return stored(person)
                .doOnNext(stored -> IdentityMatching.match(resume, stored))
                .then(Mono.defer(() -> identifyNew(resume)));
    }

    private Mono<StoredResume> stored(long person) {
        return Mono.zip(
                        statements
                                .select(ORGANIZATIONS, Identities::organization, person)
                                .collectList(),
                        statements.select(POSITIONS, Identities::position, person).collectList(),
                        statements
                                .select(ACHIEVEMENTS, Identities::achievement, person)
                                .collectList())
                .map(all -> new StoredResume(all.getT1(), all.getT2(), all.getT3()));
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

    private Mono<Void> identifyNew(Resume resume) {
        List<New> unknown =
                Stream.of(
                                New.in(
                                        "organization",
                                        resume.organizations().stream()
                                                .map(Organization::identity)),
                                New.in(
                                        "position",
                                        resume.positions().stream().map(Position::identity)),
                                New.in(
                                        "achievement",
                                        resume.achievements().map(Achievement::identity)))
                        .flatMap(each -> each)
                        .toList();
        String[] tables = unknown.stream().map(New::table).toArray(String[]::new);
        return statements
                .select(NEW_IDS, row -> id(row, "id"), (Object) tables)
                .zipWithIterable(unknown)
                .doOnNext(both -> both.getT2().identity().become(both.getT1()))
                .then();
    }

    /** What has no id yet, and the table that it will stand in. */
    private record New(String table, Identity identity) {

        static Stream<New> in(String table, Stream<Identity> identities) {
            return identities
                    .filter(identity -> !identity.isKnown())
                    .map(identity -> new New(table, identity));
        }
    }
}
