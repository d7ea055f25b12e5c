package dev.tenure.position;

import dev.tenure.database.BatchStatement;
import dev.tenure.database.ColumnReader;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Terms;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** Positions of people under filters, newest first; those of one plain filter cost less. */
@Component
class PositionMatches {

    private static final String BY_CRITERIA =
            """
            select k.key,
                   p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from jsonb_to_recordset($1) as k (key integer, person bigint, asked position_criteria)
            cross join lateral positions_matching(k.person, k.asked) p
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
            """;

    private record ByCriteriaRow(int key, long person, PositionFilterInput.Criteria asked) {

        static ByCriteriaRow of(int key, PositionsKey asked, Terms terms) {
            return new ByCriteriaRow(key, asked.person(), asked.filter().criteria("filter", terms));
        }
    }

    private final Positions positions;
    private final PlainMatches plain;
    private final BatchStatement statement;
    private final Technologies technologies;

    PositionMatches(
            Positions positions,
            PlainMatches plain,
            BatchStatement statement,
            Technologies technologies) {
        this.positions = positions;
        this.plain = plain;
        this.statement = statement;
        this.technologies = technologies;
    }

    /** Finds the positions of people under filters, newest first. */
    Mono<List<Try<List<Position>>>> ofPeople(List<PositionsKey> keys) {
        PositionFilterInput filter = keys.getFirst().filter();
        boolean shared = keys.stream().allMatch(key -> key.filter().equals(filter));
        if (shared && filter.equals(PositionFilterInput.NONE)) {
            return positions.ofPeople(keys.stream().map(PositionsKey::person).toList());
        }
        return technologies
                .knowing(keys.stream().map(key -> key.filter().askedTechnologies()).toList())
                .flatMap(terms ->
                        shared && filter.isPlain()
                                ? plain.ofPeople(keys, filter.criteria("filter", terms))
                                : byCriteria(keys, terms));
    }

    private Mono<List<Try<List<Position>>>> byCriteria(List<PositionsKey> keys, Terms terms) {
        return statement.answers(
                BY_CRITERIA,
                keys,
                (index, key) -> ByCriteriaRow.of(index, key, terms),
                row -> Position.read(new ColumnReader(row).skip(1)),
                (_, positions) -> positions);
    }
}
