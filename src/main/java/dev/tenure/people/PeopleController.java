package dev.tenure.people;

import dev.tenure.experience.ExperienceKey;
import dev.tenure.experience.NamedTechnology;
import dev.tenure.experience.TechnologyFacet;
import dev.tenure.experience.TechnologyTenure;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Cursor;
import dev.tenure.graph.Page;
import dev.tenure.graph.Today;
import dev.tenure.period.PartialDate;
import dev.tenure.person.Person;
import dev.tenure.position.Position;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.position.PositionsKey;

import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

@Controller
class PeopleController {

    PeopleController(BatchLoaderRegistry registry, PeopleSearch people) {
        BatchLoaders.register(registry, "people", people::pages);
        BatchLoaders.register(registry, "peopleCount", people::counts);
        BatchLoaders.register(registry, "peopleFacets", people::facets);
    }

    @QueryMapping
    CompletableFuture<PersonConnection> people(
            @Argument @Nullable PeopleFilterInput filter,
            @Argument @Nullable PeopleOrder orderBy,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            DataFetchingEnvironment environment,
            DataLoader<PeopleKey, PersonConnection> people) {
        PeopleFilterInput asked =
                filter == null ? PeopleFilterInput.NONE : filter.checked(PeopleQuestion.ARGUMENT);
        PeopleOrder order = PeopleQuestion.order(orderBy, asked);
        Page page = new Page(first, after, last, before);
        Cursor cursor = PeopleSortKey.cursor(page, PeopleQuestion.fingerprint(asked, order));
        PartialDate asOf = asked.asOf() == null ? PeopleSortKey.asOf(cursor) : asked.asOf();
        return people.load(
                new PeopleKey(
                        new PeopleQuestion(asked, order, Today.asOf(asOf, environment)),
                        page,
                        PeopleSortKey.of(cursor)));
    }

    @SchemaMapping
    CompletableFuture<List<Person>> nodes(
            PersonConnection connection, DataLoader<Long, Person> person) {
        return person.loadMany(connection.personKeys());
    }

    @SchemaMapping
    CompletableFuture<Integer> totalCount(
            PersonConnection connection, DataLoader<PeopleQuestion, Integer> peopleCount) {
        return peopleCount.load(connection.question());
    }

    @SchemaMapping
    CompletableFuture<List<TechnologyFacet>> technologyFacets(
            PersonConnection connection,
            @Argument @Nullable String category,
            @Argument boolean categories,
            @Argument @Nullable Integer first,
            DataLoader<PeopleFacetsKey, List<TechnologyFacet>> peopleFacets) {
        return peopleFacets.load(
                new PeopleFacetsKey(
                        connection.question(),
                        NamedTechnology.ofArgument(category, "category"),
                        new Page(first, null, null, null).size(),
                        categories));
    }

    @SchemaMapping
    CompletableFuture<Person> node(PersonEdge edge, DataLoader<Long, Person> person) {
        return person.load(edge.personKey());
    }

    @SchemaMapping
    CompletableFuture<List<TechnologyTenure>> experience(
            PersonEdge edge, DataLoader<ExperienceKey, TechnologyTenure> experience) {
        return experience.loadMany(edge.question().experience(edge.personKey()));
    }

    @SchemaMapping
    CompletableFuture<List<Position>> positions(
            PersonEdge edge, DataLoader<PositionsKey, List<Position>> positions) {
        PositionFilterInput asked = edge.question().filter().positions();
        return asked == null
                ? CompletableFuture.completedFuture(List.of())
                : positions.load(new PositionsKey(edge.personKey(), asked));
    }
}
