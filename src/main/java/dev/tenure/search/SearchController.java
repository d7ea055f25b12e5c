package dev.tenure.search;

import dev.tenure.achievement.Achievement;
import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.person.Person;
import dev.tenure.position.Position;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

    SearchController(BatchLoaders loaders, SearchHits hits) {
        loaders.register("search", hits::pages);
        loaders.register("searchCount", hits::counts);
    }

    @QueryMapping
    Answer<SearchConnection> search(
            @Arguments SearchArguments asked, Keys<SearchKey, SearchConnection> search) {
        return search.load(asked.key(null));
    }

    @SchemaMapping
    Answer<SearchConnection> search(
            Person person,
            @Arguments SearchArguments asked,
            Keys<SearchKey, SearchConnection> search) {
        return search.load(asked.key(person.key()));
    }

    @SchemaMapping
    Answer<Integer> totalCount(
            SearchConnection connection, Keys<SearchCountKey, Integer> searchCount) {
        return searchCount.load(connection.counted());
    }

    @SchemaMapping
    Answer<Person> person(SearchHit hit, Keys<Long, Person> person) {
        return person.load(hit.personKey());
    }

    @SchemaMapping
    @Nullable Answer<Position> position(SearchHit hit, Keys<Long, Position> position) {
        return hit.positionKey() == null ? null : position.load(hit.positionKey());
    }

    @SchemaMapping
    @Nullable Answer<Achievement> achievement(SearchHit hit, Keys<Long, Achievement> achievement) {
        return hit.achievementKey() == null ? null : achievement.load(hit.achievementKey());
    }
}
