package dev.tenure.people;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.text;

import dev.tenure.database.DerivedData;
import dev.tenure.database.Statements;
import dev.tenure.text.Folding;
import dev.tenure.text.Spelling;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * Writes the names, places and texts of people as they are compared, before other data needs it.
 */
@Component
@Order(0)
final class PeopleIndex implements DerivedData {

    /** The key of people without a name, who come last: no character comes after it. */
    private static final String NAMELESS = Character.toString(Character.MAX_CODE_POINT);

    private static final int KEY_LENGTH = 100;

    private static final String PEOPLE =
            """
            select p.id as person_id, p.name, p.city, p.region, p.country_code,
                   concat_ws(E'\\n', p.name, p.headline, p.summary) as text
            from person p
            where p.id = any ($1::bigint[])
            """;

    private static final String POSITIONS =
            """
            select p.person_id, p.id as position_id,
                   concat_ws(E'\\n', p.title, p.summary, p.organization_name, (
                       select string_agg(a.text, E'\\n' order by a.ordinal)
                       from achievement a
                       where a.person_id = p.person_id and a.position_id = p.id)) as text
            from visible_position p
            where p.person_id = any ($1::bigint[])
            """;

    private static final String WRITE =
            """
            with people as (
                select g.person_id, g.name_key, g.spelled_place, g.spelled_text,
                       coalesce(min(p.earliest_start), 'infinity') as first_day,
                       coalesce(max(p.latest_end), '-infinity') as last_day
                from jsonb_to_recordset($2) as g (
                    person_id bigint, name_key text, spelled_place text, spelled_text text)
                left join position p on p.person_id = g.person_id and p.audience = 'PUBLIC'
                group by g.person_id, g.name_key, g.spelled_place, g.spelled_text
            ), positions as (
                select g.person_id, g.position_id, g.spelled_text
                from jsonb_to_recordset($3) as g (
                    person_id bigint, position_id bigint, spelled_text text)
            ), written as (
                insert into searched_person (
                    person_id, name_key, spelled_place, spelled_text, first_day, last_day)
                select person_id, name_key, spelled_place, spelled_text, first_day, last_day
                from people
                except
                select s.person_id, s.name_key, s.spelled_place, s.spelled_text, s.first_day,
                       s.last_day
                from searched_person s
                where s.person_id = any ($1::bigint[])
                on conflict (person_id) do update
                set name_key = excluded.name_key, spelled_place = excluded.spelled_place,
                    spelled_text = excluded.spelled_text, first_day = excluded.first_day,
                    last_day = excluded.last_day
            ), hidden as (
                delete from searched_position s
                where s.person_id = any ($1::bigint[])
                  and not exists (select from positions p
                                  where p.person_id = s.person_id
                                    and p.position_id = s.position_id)
            )
            insert into searched_position (person_id, position_id, spelled_text)
            select person_id, position_id, spelled_text from positions
            except
            select s.person_id, s.position_id, s.spelled_text
            from searched_position s
            where s.person_id = any ($1::bigint[])
            on conflict (person_id, position_id) do update
            set spelled_text = excluded.spelled_text
            """;

    private record PersonRow(
            long personId, String nameKey, String spelledPlace, String spelledText) {

        static PersonRow read(Readable row) {
            return new PersonRow(
                    id(row, "person_id"),
                    keyOf(row.get("name", String.class)),
                    PlaceCriteria.spelled(
                            row.get("city", String.class),
                            row.get("region", String.class),
                            row.get("country_code", String.class)),
                    Spelling.of(text(row, "text")));
        }
    }

    private record PositionRow(long personId, long positionId, String spelledText) {

        static PositionRow read(Readable row) {
            return new PositionRow(
                    id(row, "person_id"), id(row, "position_id"), Spelling.of(text(row, "text")));
        }
    }

    private final Statements statements;

    PeopleIndex(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Mono<Void> derive(List<Long> people) {
        Long[] keys = people.toArray(Long[]::new);
        return statements
                .select(PEOPLE, PersonRow::read, (Object) keys)
                .collectList()
                .zipWith(
                        statements
                                .select(POSITIONS, PositionRow::read, (Object) keys)
                                .collectList())
                .flatMap(found ->
                        statements.update(
                                WRITE,
                                keys,
                                Statements.rows(found.getT1()),
                                Statements.rows(found.getT2())))
                .then();
    }

    /** Returns what people are ordered by: the folded name, cut where it is endless. */
    static String keyOf(@Nullable String name) {
        if (name == null) {
            return NAMELESS;
        }
        String folded = Folding.of(name);
        int length = Math.min(KEY_LENGTH, folded.codePointCount(0, folded.length()));
        return folded.substring(0, folded.offsetByCodePoints(0, length));
    }
}
