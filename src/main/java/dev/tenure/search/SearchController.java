package dev.tenure.search;

import dev.tenure.achievement.Achievement;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.person.Person;
import dev.tenure.position.Position;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import java.util.concurrent.CompletableFuture;

@Controller
class SearchController {

    SearchController(BatchLoaderRegistry registry, SearchHits hits) {
        BatchLoaders.register(registry, "search", hits::pages);
        BatchLoaders.register(registry, "searchCount", hits::counts);
    }

    @QueryMapping
    CompletableFuture<SearchConnection> search(
            @Arguments SearchArguments asked, DataLoader<SearchKey, SearchConnection> search) {
        return search.load(asked.key(null));
    }

    @SchemaMapping
    CompletableFuture<SearchConnection> search(
            Person person,
            @Arguments SearchArguments asked,
            DataLoader<SearchKey, SearchConnection> search) {
        return search.load(asked.key(person.key()));
    }

    @SchemaMapping
    CompletableFuture<Integer> totalCount(
            SearchConnection connection, DataLoader<SearchCountKey, Integer> searchCount) {
        return searchCount.load(connection.counted());
    }

    @SchemaMapping
    CompletableFuture<Person> person(SearchHit hit, DataLoader<Long, Person> person) {
        return person.load(hit.personKey());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Position> position(
            SearchHit hit, DataLoader<Long, Position> position) {
        return hit.positionKey() == null ? null : position.load(hit.positionKey());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Achievement> achievement(
            SearchHit hit, DataLoader<Long, Achievement> achievement) {
        return hit.achievementKey() == null ? null : achievement.load(hit.achievementKey());
    }
}
