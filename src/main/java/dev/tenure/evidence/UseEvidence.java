package dev.tenure.evidence;

import dev.tenure.database.BatchStatement;
import dev.tenure.database.ColumnReader;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Technology;
import dev.tenure.technology.Terms;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.stream.Stream;

/** Evidence in the database of uses that another statement found. */
@Component
class UseEvidence {

    private static final String OF_USES =
            """
            select k.key, u.id, u.person_id, u.position_id, u.achievement_id, u.technology_id,
                   case u.part when 'TITLE' then p.title
                               when 'SUMMARY' then p.summary
                               when 'STACK' then u.declared
                               when 'ACHIEVEMENT' then a.text end as text,
                   u.start_offset, u.end_offset, u.role::text, u.part::text, u.match::text,
                   u.purposes, u.version,
                   u.period_raw, u.period_start, u.period_end, u.period_state::text
            from jsonb_to_recordset($1) as k (
                key integer, person bigint, uses bigint[])
            join technology_use u on u.person_id = k.person and u.id = any (k.uses)
            join visible_position p on p.person_id = u.person_id and p.id = u.position_id
            left join achievement a on a.person_id = u.person_id and a.id = u.achievement_id
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal,
                     u.ordinal
            """;

    private record OfUsesRow(int key, long person, List<Long> uses) {

        static OfUsesRow of(int key, UseEvidenceKey asked) {
            return new OfUsesRow(key, asked.person(), asked.uses());
        }
    }

    private final BatchStatement statement;
    private final Technologies technologies;

    UseEvidence(BatchStatement statement, Technologies technologies) {
        this.statement = statement;
        this.technologies = technologies;
    }

    /** Finds what the uses show, positions newest first, each in reading order. */
    Mono<List<Try<List<Evidence>>>> ofUses(List<UseEvidenceKey> keys) {
        return statement
                .answers(
                        OF_USES,
                        keys,
                        OfUsesRow::of,
                        row -> UseRow.read(new ColumnReader(row).skip(1)),
                        UsesAsked::new)
                .flatMap(this::evidence);
    }

    private Mono<List<Try<List<Evidence>>>> evidence(List<Try<UsesAsked>> found) {
        return technologies
                .holding(
                        found.stream()
                                .filter(Try::isSuccess)
                                .flatMap(each -> each.get().technologies())
                                .distinct()
                                .toList())
                .map(terms ->
                        found.stream()
                                .map(each -> each.map(uses -> uses.evidence(terms)))
                                .toList());
    }

    /** The uses that were found for a key. */
    private record UsesAsked(UseEvidenceKey key, List<UseRow> rows) {

        Stream<Long> technologies() {
            return Stream.concat(
                    Stream.of(key.technology()), rows.stream().map(UseRow::technology));
        }

        List<Evidence> evidence(Terms terms) {
            Technology shown = terms.technology(key.technology());
            return rows.stream().map(row -> row.of(shown, terms)).toList();
        }
    }
}
