package dev.tenure.people;

import dev.tenure.experience.ExperienceKey;
import dev.tenure.experience.NamedTechnology;
import dev.tenure.experience.TechnologyFacet;
import dev.tenure.experience.TechnologyTenure;
import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Cursor;
import dev.tenure.graph.Keys;
import dev.tenure.graph.Page;
import dev.tenure.graph.Today;
import dev.tenure.period.PartialDate;
import dev.tenure.person.Person;
import dev.tenure.position.Position;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.position.PositionsKey;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class PeopleController {

    PeopleController(BatchLoaders loaders, PeopleSearch people) {
        loaders.register("people", people::pages);
        loaders.register("peopleCount", people::counts);
        loaders.register("peopleFacets", people::facets);
    }

    @QueryMapping
    Answer<PersonConnection> people(
            @Argument @Nullable PeopleFilterInput filter,
            @Argument @Nullable PeopleOrder orderBy,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            Today today,
            Keys<PeopleKey, PersonConnection> people) {
        PeopleFilterInput asked =
                filter == null ? PeopleFilterInput.NONE : filter.checked(PeopleQuestion.ARGUMENT);
        PeopleOrder order = PeopleQuestion.order(orderBy, asked);
        Page page = new Page(first, after, last, before);
        Cursor cursor = PeopleSortKey.cursor(page, PeopleQuestion.fingerprint(asked, order));
        PartialDate asOf = asked.asOf() == null ? PeopleSortKey.asOf(cursor) : asked.asOf();
        return people.load(
                new PeopleKey(
                        new PeopleQuestion(asked, order, today.asOf(asOf)),
                        page,
                        PeopleSortKey.of(cursor)));
    }

    @SchemaMapping
    Answer<List<Person>> nodes(PersonConnection connection, Keys<Long, Person> person) {
        return person.loadMany(connection.personKeys());
    }

    @SchemaMapping
    Answer<Integer> totalCount(
            PersonConnection connection, Keys<PeopleQuestion, PeopleCount> peopleCount) {
        return peopleCount.load(connection.question()).map(PeopleCount::people);
    }

    @SchemaMapping
    Answer<Boolean> totalCountIsEstimate(
            PersonConnection connection, Keys<PeopleQuestion, PeopleCount> peopleCount) {
        return peopleCount.load(connection.question()).map(PeopleCount::estimated);
    }

    @SchemaMapping
    Answer<List<TechnologyFacet>> technologyFacets(
            PersonConnection connection,
            @Argument @Nullable String category,
            @Argument boolean categories,
            @Argument @Nullable Integer first,
            @Argument int skip,
            Keys<PeopleFacetsKey, List<TechnologyFacet>> peopleFacets) {
        return peopleFacets.load(
                new PeopleFacetsKey(
                        connection.question(),
                        NamedTechnology.ofArgument(category, "category"),
                        new Page(first, null, null, null).size(),
                        skip,
                        categories));
    }

    @SchemaMapping
    Answer<Person> node(PersonEdge edge, Keys<Long, Person> person) {
        return person.load(edge.personKey());
    }

    @SchemaMapping
    Answer<List<TechnologyTenure>> experience(
            PersonEdge edge, Keys<ExperienceKey, TechnologyTenure> experience) {
        return experience.loadMany(edge.question().experience(edge.personKey()));
    }

    @SchemaMapping
    Answer<List<Position>> positions(
            PersonEdge edge, Keys<PositionsKey, List<Position>> positions) {
        PositionFilterInput asked = edge.question().filter().positions();
        return asked == null
                ? Answer.of(List.of())
                : positions.load(new PositionsKey(edge.personKey(), asked));
    }
}
