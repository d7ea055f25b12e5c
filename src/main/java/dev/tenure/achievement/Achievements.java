package dev.tenure.achievement;

import static java.util.stream.Collectors.groupingBy;

import dev.tenure.database.BatchStatement;
import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.FilterWords;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.TechnologyFilterInput;
import dev.tenure.technology.Terms;
import dev.tenure.text.Folding;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/** Achievements in the database, as everybody may see them. One statement reads whole trees. */
@Component
class Achievements {

    private static final String TREES =
            """
            select a.id, a.person_id, a.position_id, a.parent_id, a.depth, a.text, a.heading
            from visible_position p
            join achievement a on a.person_id = p.person_id and a.position_id = p.id
            where p.person_id = any ($1) and ($3 or p.id = any ($2))%s
            order by p.person_id, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal,
                     a.ordinal
            """;

    private static final String OF_PEOPLE = TREES.formatted("");

    /** Where people are on many places, each table says of whom it is asked. */
    private static final String SPREAD_OF_PEOPLE = TREES.formatted(" and a.person_id = any ($1)");

    private static final String FILTERED =
            """
            select k.key,
                   technologies_match(used.in_period, used.ever, k.technologies) as matches,
                   a.id, a.person_id, a.position_id, a.parent_id, a.depth, a.text, a.heading
            from jsonb_to_recordset($1) as k (
                key integer, person bigint, position bigint, period period_criteria,
                technologies technology_criteria)
            join visible_position p
                on p.person_id = k.person and (k.position is null or p.id = k.position)
            join achievement a on a.person_id = p.person_id and a.position_id = p.id
            cross join lateral (
                select array_agg(term_id) as ever,
                       array_agg(term_id) filter (where in_period) as in_period
                from terms_in_achievement(a.person_id, a.id, k.technologies, k.period)
            ) used
            where k.period is null or period_matches(
                p.earliest_start, p.latest_start, p.earliest_end, p.latest_end, p.period_state,
                (k.period).match, (k.period).certainty, (k.period).from_day, (k.period).to_day)
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal,
                     a.ordinal
            """;

    private static final String BY_KEY =
            """
            select k.key, a.id, a.person_id, a.position_id, a.parent_id, a.depth, a.text, a.heading
            from jsonb_to_recordset($1) as k (key integer, id bigint)
            join achievement asked on asked.id = k.id
            join visible_position p
                on p.person_id = asked.person_id and p.id = asked.position_id
            join achievement a on a.person_id = p.person_id and a.position_id = p.id
            order by k.key, a.ordinal
            """;

    private record FilteredRow(
            int key,
            long person,
            @Nullable Long position,
            PeriodFilterInput.@Nullable Criteria period,
            TechnologyFilterInput.Criteria technologies) {

        static FilteredRow of(int key, AchievementsKey asked, Terms terms) {
            AchievementFilterInput filter = asked.filter();
            return new FilteredRow(
                    key,
                    asked.person(),
                    asked.position(),
                    filter.period() == null ? null : filter.period().criteria("filter.period"),
                    filter.askedTechnologies().criteria("filter.technologies", terms));
        }
    }

    private final Queries queries;
    private final BatchStatement statement;
    private final Technologies technologies;

    Achievements(Queries queries, BatchStatement statement, Technologies technologies) {
        this.queries = queries;
        this.statement = statement;
        this.technologies = technologies;
    }

    /** Finds the trees of people's positions, newest position first. */
    Mono<List<Try<Forest>>> ofPeople(List<AchievementsKey> keys) {
        return keys.stream().allMatch(AchievementsKey::isUnfiltered)
                ? unfiltered(keys)
                : filtered(keys);
    }

    private Mono<List<Try<Forest>>> unfiltered(List<AchievementsKey> keys) {
        boolean whole = keys.stream().anyMatch(key -> key.position() == null);
        return queries.rows(
                        queries.suited(OF_PEOPLE, SPREAD_OF_PEOPLE),
                        row -> Achievement.Row.read(new ColumnReader(row)),
                        keys.stream().map(AchievementsKey::person).distinct().toArray(Long[]::new),
                        keys.stream()
                                .map(AchievementsKey::position)
                                .filter(position -> position != null)
                                .toArray(Long[]::new),
                        whole)
                .map(rows -> {
                    Map<AchievementsKey, List<Achievement.Row>> found =
                            rows.stream().collect(groupingBy(AchievementsKey::ofPosition));
                    if (whole) {
                        found.putAll(rows.stream().collect(groupingBy(AchievementsKey::ofPerson)));
                    }
                    return BatchLoader.each(
                            keys, key -> new Forest(found.getOrDefault(key, List.of())));
                });
    }

    private Mono<List<Try<Forest>>> filtered(List<AchievementsKey> keys) {
        return technologies
                .knowing(keys.stream().map(key -> key.filter().askedTechnologies()).toList())
                .flatMap(terms ->
                        statement.answers(
                                statement.suited(FILTERED, SpreadAchievements.FILTERED),
                                keys,
                                (index, key) -> FilteredRow.of(index, key, terms),
                                row -> Achievement.Row.readFiltered(new ColumnReader(row).skip(1)),
                                (key, rows) -> new Forest(having(words(key), rows))));
    }

    private static List<String> words(AchievementsKey key) {
        return FilterWords.of(key.filter().text()).stream().map(Folding::of).toList();
    }

    /** Returns the rows, of which those without all of the words do not match. */
    private static List<Achievement.Row> having(List<String> words, List<Achievement.Row> rows) {
        return words.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> row.matchingIf(hasAll(words, Folding.of(row.text()))))
                        .toList();
    }

    private static boolean hasAll(List<String> words, String folded) {
        return words.stream().allMatch(folded::contains);
    }

    /** Finds the achievements with these keys, each in its whole tree. */
    Mono<List<Try<Achievement>>> byKey(List<Long> keys) {
        return statement.answersById(
                BY_KEY,
                keys,
                row -> Achievement.Row.read(new ColumnReader(row).skip(1)),
                (key, rows) -> new Forest(rows).achievement(key));
    }
}
