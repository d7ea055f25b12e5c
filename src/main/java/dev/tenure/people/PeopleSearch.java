package dev.tenure.people;

import dev.tenure.database.BatchStatement;
import dev.tenure.experience.NamedTechnology;
import dev.tenure.experience.TechnologyFacet;
import dev.tenure.experience.TechnologyFacetStatement;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Terms;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** Finds the people whom questions ask for. */
@Component
class PeopleSearch {

    /** Of more people than these, counts are estimated where each must be looked at. */
    private static final int MOST_LOOKED_AT = 2_000;

    private static final String PAGES =
            """
            select k.key, (found).first, (found).second, (found).name, (found).person_id
            from jsonb_to_recordset($1) as k (
                key integer, asked people_criteria, ordered people_order, after people_sort_key,
                before people_sort_key, size integer, backward boolean)
            cross join lateral people_page(
                k.asked, k.ordered, k.after, k.before, k.size, k.backward) found
            order by k.key, case when not k.backward then found end, found desc
            """;

    private static final String COUNTS =
            """
            select k.key, counted.people, counted.estimated
            from jsonb_to_recordset($1) as k (key integer, asked people_criteria, most integer)
            cross join lateral people_count(k.asked, k.most) counted
            """;

    private static final String FACETS =
            """
            select k.key, facet.term_id, facet.count, facet.estimated
            from jsonb_to_recordset($1) as k (
                key integer, asked people_criteria, category bigint, size integer,
                skip integer, categories boolean, most integer)
            cross join lateral (
                select f.*
                from people_facets(
                    k.asked, k.category, k.size + least(k.skip, 1000000), k.categories, k.most) f
                order by f.count desc, f.slug collate "C"
                offset k.skip
            ) facet
            order by k.key, facet.count desc, facet.slug collate "C"
            """;

    private record PageRow(
            int key,
            PeopleCriteria asked,
            PeopleOrder ordered,
            @Nullable PeopleSortKey after,
            @Nullable PeopleSortKey before,
            int size,
            boolean backward) {

        static PageRow of(int key, PeopleKey asked, Terms terms) {
            boolean backward = asked.page().isBackward();
            return new PageRow(
                    key,
                    PeopleCriteria.of(asked.question(), terms),
                    asked.question().order(),
                    backward ? null : asked.bound(),
                    backward ? asked.bound() : null,
                    asked.page().size() + 1,
                    backward);
        }
    }

    private record CountRow(int key, PeopleCriteria asked, int most) {}

    private record FacetsRow(
            int key,
            PeopleCriteria asked,
            @Nullable Long category,
            int size,
            int skip,
            boolean categories,
            int most) {

        static FacetsRow of(int key, PeopleFacetsKey asked, int most, Terms terms) {
            return new FacetsRow(
                    key,
                    PeopleCriteria.of(asked.question(), terms).withoutAnyOf(),
                    NamedTechnology.id(asked.category(), terms),
                    asked.size(),
                    asked.skip(),
                    asked.categories(),
                    most);
        }
    }

    private final BatchStatement statement;
    private final TechnologyFacetStatement facets;
    private final Technologies technologies;

    PeopleSearch(
            BatchStatement statement, TechnologyFacetStatement facets, Technologies technologies) {
        this.statement = statement;
        this.facets = facets;
        this.technologies = technologies;
    }

    /** Returns pages of people, each in its order. */
    Mono<List<Try<PersonConnection>>> pages(List<PeopleKey> keys) {
        return knowing(keys.stream().map(PeopleKey::question).toList())
                .flatMap(terms ->
                        statement.answers(
                                PAGES,
                                keys,
                                (index, key) -> PageRow.of(index, key, terms),
                                PeopleSortKey::read,
                                PersonConnection::of));
    }

    /** Returns how many people there are in all. */
    Mono<List<Try<PeopleCount>>> counts(List<PeopleQuestion> questions) {
        return countsLookingAt(MOST_LOOKED_AT, questions);
    }

    /** Returns the same where no more people than so many are looked at one by one. */
    Mono<List<Try<PeopleCount>>> countsLookingAt(int most, List<PeopleQuestion> questions) {
        return knowing(questions)
                .flatMap(terms ->
                        statement.answers(
                                COUNTS,
                                questions,
                                (index, asked) ->
                                        new CountRow(index, PeopleCriteria.of(asked, terms), most),
                                PeopleCount::read,
                                (_, counts) -> counts.getFirst()));
    }

    /** Returns the technologies that most of the people have used. */
    Mono<List<Try<List<TechnologyFacet>>>> facets(List<PeopleFacetsKey> keys) {
        return facetsLookingAt(MOST_LOOKED_AT, keys);
    }

    /** Returns the same where no more people than so many are looked at one by one. */
    Mono<List<Try<List<TechnologyFacet>>>> facetsLookingAt(int most, List<PeopleFacetsKey> keys) {
        return facets.answers(
                FACETS,
                keys,
                PeopleFacetsKey::names,
                (index, key, terms) -> FacetsRow.of(index, key, most, terms));
    }

    private Mono<Terms> knowing(List<PeopleQuestion> questions) {
        return technologies.knowingNames(
                questions.stream().flatMap(asked -> asked.filter().names()).toList());
    }
}
