package dev.tenure.interchange;

import org.springframework.boot.test.context.TestComponent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is stored of people whose slugs begin alike, told without ids. */
@TestComponent
final class StoredPeople {

    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        of("person", "to_jsonb(p) - '{id,slug,imported_at}'::text[]", "person x", "x.id");
        of("resume_document", "to_jsonb(x.content::text)", "resume_document x", "x.person_id");
        of("contact", "to_jsonb(x) - 'person_id'", "contact x", "x.person_id");
        of("link", "to_jsonb(x) - 'person_id'", "link x", "x.person_id");
        of(
                "organization",
                "to_jsonb(x) - '{id,person_id}'::text[]",
                "organization x",
                "x.person_id");
        of(
                "position",
                "to_jsonb(x) - '{id,person_id,organization_id}'::text[] || to_jsonb(o.name)",
                "position x left join organization o on o.id = x.organization_id",
                "x.person_id");
        of(
                "achievement",
                "to_jsonb(x) - '{id,person_id,position_id,parent_id}'::text[]"
                        + " || to_jsonb(o.ordinal) || to_jsonb(a.ordinal)",
                "achievement x join position o on o.id = x.position_id"
                        + " left join achievement a on a.id = x.parent_id",
                "x.person_id");
        of(
                "technology_use",
                "to_jsonb(x) - '{id,person_id,position_id,achievement_id,technology_id}'::text[]"
                        + " || to_jsonb(o.ordinal) || to_jsonb(a.ordinal) || to_jsonb(t.slug)",
                "technology_use x join position o on o.id = x.position_id"
                        + " join technology t on t.id = x.technology_id"
                        + " left join achievement a on a.id = x.achievement_id",
                "x.person_id");
        of(
                "experience",
                "to_jsonb(x) - '{person_id,term_id}'::text[] || to_jsonb(t.slug)",
                "experience x join technology t on t.id = x.term_id",
                "x.person_id");
        of(
                "experience_block",
                "to_jsonb(t.slug)",
                "technology t cross join person x join experience_block b"
                        + " on b.block = x.id / 8192 and b.term_id = t.id"
                        + " and get_bit(b.people, (x.id % 8192)::integer) = 1",
                "x.id");
        of("searched_person", "to_jsonb(x) - 'person_id'", "searched_person x", "x.person_id");
        of(
                "searched_position",
                "to_jsonb(x.spelled_text) || to_jsonb(o.ordinal)",
                "searched_position x join position o on o.id = x.position_id",
                "x.person_id");
        of(
                "search_text",
                "to_jsonb(x) - '{person_id,position_id,achievement_id}'::text[]"
                        + " || to_jsonb(o.ordinal) || to_jsonb(a.ordinal)",
                "search_text x left join position o on o.id = x.position_id"
                        + " left join achievement a on a.id = x.achievement_id",
                "x.person_id");
    }

    private static final String MARKED_WRONGLY =
            """
            select p.slug || ' ' || t.slug
            from person p
            cross join technology t
            left join experience e on e.person_id = p.id and e.term_id = t.id
            left join experience_block b on b.block = p.id / 8192 and b.term_id = t.id
            where coalesce(e.used, false)
                <> coalesce(get_bit(b.people, (p.id % 8192)::integer) = 1, false)
            """;

    private static final String UNKNOWN_WORDS =
            """
            select distinct w.lexeme from search_text t cross join unnest(t.words) w
            where w.lexeme not like '=1%' and w.lexeme not like '=2%'
              and not exists (select from search_word k where k.word = ltrim(w.lexeme, '.'))
            """;

    private static final String KEPT_WRONGLY =
            """
            select p.slug
            from person p
            join resume_content c on c.person_id = p.id
            left join kept_resume k on k.person_id = p.id
            where (k.positions, k.achievements, k.uses)
                  is distinct from (c.positions, c.achievements, c.uses)
            """;

    private final Stored stored;

    StoredPeople(Stored stored) {
        this.stored = stored;
    }

    private static void of(String table, String row, String from, String person) {
        ROWS.put(
                table,
                "select substr(p.slug, length($1) + 1) || ' ' || ("
                        + row
                        + ")::text from "
                        + from
                        + " join person p on p.id = "
                        + person
                        + " where p.slug like $1 || '%' order by 1");
    }

    /** The rows of each table of people whose slugs begin so, their slugs without it. */
    Map<String, List<String>> beginning(String prefix) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        ROWS.forEach((table, sql) -> rows.put(table, stored.rows(sql, prefix)));
        return rows;
    }

    /** Bits, words and kept résumés that are not what follows from the tables. */
    List<String> contradictions() {
        return Stream.of(MARKED_WRONGLY, UNKNOWN_WORDS, KEPT_WRONGLY)
                .flatMap(sql -> stored.rows(sql).stream())
                .toList();
    }
}
