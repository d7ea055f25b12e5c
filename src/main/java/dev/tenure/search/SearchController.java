package dev.tenure.search;

import dev.tenure.achievement.Achievement;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Page;
import dev.tenure.person.Person;
import dev.tenure.position.Position;

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
class SearchController {

    SearchController(BatchLoaderRegistry registry, SearchHits searches) {
        BatchLoaders.register(registry, "search", searches::pages);
        BatchLoaders.register(registry, "searchCount", searches::counts);
    }

    @QueryMapping
    CompletableFuture<SearchConnection> search(
            @Argument String text,
            @Argument List<SearchPart> parts,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            DataLoader<SearchKey, SearchConnection> search) {
        return search.load(SearchKey.of(null, text, parts, new Page(first, after, last, before)));
    }

    @SchemaMapping
    CompletableFuture<SearchConnection> search(
            Person person,
            @Argument String text,
            @Argument List<SearchPart> parts,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            DataLoader<SearchKey, SearchConnection> search) {
        return search.load(
                SearchKey.of(person.key(), text, parts, new Page(first, after, last, before)));
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
