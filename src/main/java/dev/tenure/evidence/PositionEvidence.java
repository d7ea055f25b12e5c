package dev.tenure.evidence;

import dev.tenure.database.BatchStatement;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.TechnologyFilterInput;
import dev.tenure.technology.Terms;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Evidence at positions in the database: the rows behind both {@code techStack} and {@code
 * evidence}.
 */
@Component
class PositionEvidence {

    private static final String AT_POSITIONS =
            """
            select k.key, u.id, c.term_id, u.technology_id, u.match::text, u.part::text,
                   case u.part when 'TITLE' then p.title
                               when 'SUMMARY' then p.summary
                               when 'STACK' then u.declared
                               when 'ACHIEVEMENT' then a.text end as text,
                   u.start_offset, u.end_offset, u.role::text, u.source::text,
                   u.purposes, u.version,
                   u.period_raw, u.period_start, u.period_end, u.period_state::text,
                   u.position_id, u.achievement_id
            from jsonb_to_recordset($1) as k (
                key integer, position bigint, achievement bigint, technologies technology_criteria)
            cross join lateral (
                select (k.technologies).any_of || (k.technologies).all_of as terms,
                       (k.technologies).none_of as unwanted,
                       (k.technologies).implied as implied,
                       (k.technologies).sources as sources,
                       case when (k.technologies).any_of || (k.technologies).all_of = '{}'
                                 and (k.technologies).roles = '{}'
                            then enum_range(null::technology_role)
                            else (k.technologies).roles end as roles
            ) asked
            join visible_position p on p.id = k.position
            join technology_use u
                on u.person_id = p.person_id and u.position_id = p.id
                   and (k.achievement is null or u.achievement_id = k.achievement)
            join technology_closure c on c.technology_id = u.technology_id
            join technology term on term.id = c.term_id
            left join achievement a on a.person_id = u.person_id and a.id = u.achievement_id
            where counts_for(u.role, u.source, asked.roles, asked.sources)
              and case when asked.terms = '{}' then c.term_id = u.technology_id
                       else c.term_id = any (asked.terms)
                            and (asked.implied or c.term_id = u.technology_id) end
              and not exists (
                  select from technology_closure n
                  where n.technology_id = u.technology_id and n.term_id = any (asked.unwanted)
                    and (asked.implied or n.term_id = n.technology_id))
            order by k.key, u.ordinal, term.slug collate "C"
            """;

    private record AtPositionsRow(
            int key,
            long position,
            @Nullable Long achievement,
            TechnologyFilterInput.Criteria technologies) {

        static AtPositionsRow of(int key, PositionEvidenceKey asked, Terms terms) {
            return new AtPositionsRow(
                    key,
                    asked.position(),
                    asked.achievement(),
                    asked.filter().criteria(asked.argument(), terms));
        }
    }

    private final BatchStatement statement;
    private final Technologies technologies;

    PositionEvidence(BatchStatement statement, Technologies technologies) {
        this.statement = statement;
        this.technologies = technologies;
    }

    /** Finds every place that shows what is asked for, in reading order. */
    Mono<List<Try<List<Evidence>>>> evidence(List<PositionEvidenceKey> keys) {
        return at(keys, EvidenceRow::evidence);
    }

    /** Finds the technologies that show what is asked for, in reading order. */
    Mono<List<Try<List<TechnologyUse>>>> stacks(List<PositionEvidenceKey> keys) {
        return at(keys, TechnologyUse::stack);
    }

    private <V> Mono<List<Try<List<V>>>> at(
            List<PositionEvidenceKey> keys, BiFunction<List<EvidenceRow>, Terms, List<V>> answer) {
        return technologies
                .knowing(keys.stream().map(PositionEvidenceKey::filter).toList())
                .flatMap(terms ->
                        statement.answers(
                                AT_POSITIONS,
                                keys,
                                (index, key) -> AtPositionsRow.of(index, key, terms),
                                EvidenceRow::read,
                                (_, rows) -> rows))
                .flatMap(found -> technologies.resolve(found, EvidenceRow::technologies, answer));
    }
}
