package dev.tenure.position;

import dev.tenure.graph.EdgeStatement;
import dev.tenure.graph.NotFound;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.graph.Words;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.TechnologyCriteria;
import dev.tenure.technology.Terms;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** Positions in the database, as everybody may see them. */
@Component
public class Positions {

    private static final String OF_PEOPLE =
            """
            select k.key, p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from jsonb_to_recordset($1) as k (
                key integer, person bigint, period period_criteria, kinds position_kind[],
                organization text, words text[], technologies technology_criteria)
            join visible_position p on p.person_id = k.person
            cross join lateral (
                select coalesce(array_agg(term_id), '{}') as ever,
                       coalesce(array_agg(term_id) filter (where in_period), '{}') as in_period
                from terms_shown(p.id, k.technologies, k.period)
            ) used
            where (k.period is null or period_matches(
                      p.earliest_start, p.latest_start, p.earliest_end, p.latest_end,
                      p.period_state, (k.period).match, (k.period).certainty,
                      (k.period).from_day, (k.period).to_day))
              and (k.kinds = '{}' or p.kind = any (k.kinds))
              and (k.organization is null
                   or domain_of(k.organization) = any (p.domains)
                   or exists (select from unnest(p.former_names || p.organization_name) name
                              where position(lower(k.organization) in lower(name)) > 0))
              and (k.words = '{}' or (
                  select bool_and(position(lower(word) in body) > 0)
                  from unnest(k.words) word,
                       lower(concat_ws(E'\\n', p.title, p.summary, p.organization_name, (
                           select string_agg(a.text, E'\\n') from achievement a
                           where a.position_id = p.id))) body))
              and ((k.technologies).any_of = '{}' or used.in_period && (k.technologies).any_of)
              and used.in_period @> (k.technologies).all_of
              and not used.ever && (k.technologies).none_of
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
            """;

    private static final String BY_KEY =
            """
            select k.key, p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from jsonb_to_recordset($1) as k (key integer, id bigint)
            join visible_position p on p.id = k.id
            order by k.key
            """;

    private static final String OF_ORGANIZATIONS =
            """
            select k.key, p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from jsonb_to_recordset($1) as k (key integer, id bigint)
            join visible_position p on p.organization_id = k.id
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
            """;

    private static final String ORGANIZATIONS =
            """
            select distinct on (k.key)
                   k.key, p.person_id, p.organization_id, p.organization_name, p.former_names,
                   p.urls
            from jsonb_to_recordset($1) as k (key integer, id bigint)
            join visible_position p on p.organization_id = k.id
            order by k.key, p.id
            """;

    private record OfPeopleRow(
            int key,
            long person,
            PeriodFilterInput.@Nullable Criteria period,
            List<PositionKind> kinds,
            @Nullable String organization,
            List<String> words,
            TechnologyCriteria technologies) {

        static OfPeopleRow of(int key, PositionsKey asked, Terms terms) {
            PositionFilterInput filter = asked.filter();
            return new OfPeopleRow(
                    key,
                    asked.person(),
                    filter.period() == null ? null : filter.period().criteria("filter.period"),
                    filter.kinds(),
                    filter.askedOrganization(),
                    Words.of(filter.text()),
                    TechnologyCriteria.of(
                            filter.askedTechnologies(), "filter.technologies", terms));
        }
    }

    private record ByKeyRow(int key, long id) {}

    private final EdgeStatement statement;
    private final Technologies technologies;

    Positions(EdgeStatement statement, Technologies technologies) {
        this.statement = statement;
        this.technologies = technologies;
    }

    /** The positions of people under filters, newest first. */
    Mono<List<Try<List<Position>>>> ofPeople(List<PositionsKey> keys) {
        return technologies
                .knowing(keys.stream().map(key -> key.filter().askedTechnologies()).toList())
                .flatMap(terms ->
                        statement.answers(
                                OF_PEOPLE,
                                keys,
                                (index, key) -> OfPeopleRow.of(index, key, terms),
                                PositionRow::read,
                                (_, positions) -> positions));
    }

    /** The positions with these keys. */
    Mono<List<Try<Position>>> byKey(List<Long> keys) {
        return statement.answers(
                BY_KEY,
                keys,
                ByKeyRow::new,
                PositionRow::read,
                (_, positions) -> NotFound.unlessAny("such position", positions));
    }

    /** The positions at these organizations, newest first. */
    Mono<List<Try<List<Position>>>> ofOrganizations(List<Long> keys) {
        return statement.answers(
                OF_ORGANIZATIONS,
                keys,
                ByKeyRow::new,
                PositionRow::read,
                (_, positions) -> positions);
    }

    /** The organizations with these keys, of people's visible positions. */
    Mono<List<Try<Organization>>> organizations(List<Long> keys) {
        return statement.answers(
                ORGANIZATIONS,
                keys,
                ByKeyRow::new,
                PositionRow::organization,
                (_, organizations) -> NotFound.unlessAny("such organization", organizations));
    }
}
