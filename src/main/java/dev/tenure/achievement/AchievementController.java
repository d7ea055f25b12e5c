package dev.tenure.achievement;

import dev.tenure.graph.BatchLoaders;
import dev.tenure.person.Person;
import dev.tenure.position.Position;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

@Controller
class AchievementController {

    AchievementController(BatchLoaderRegistry registry, Achievements achievements) {
        BatchLoaders.register(registry, "achievements", achievements::ofPeople);
        BatchLoaders.register(registry, "achievement", achievements::byKey);
    }

    @SchemaMapping
    CompletableFuture<List<Achievement>> achievements(
            Person person,
            @Argument boolean flat,
            @Argument @Nullable AchievementFilterInput filter,
            DataLoader<AchievementsKey, Forest> achievements) {
        return achievements
                .load(new AchievementsKey(person.key(), null, checked(filter)))
                .thenApply(forest -> shape(forest, flat));
    }

    @SchemaMapping
    CompletableFuture<List<Achievement>> achievements(
            Position position,
            @Argument boolean flat,
            @Argument @Nullable AchievementFilterInput filter,
            DataLoader<AchievementsKey, Forest> achievements) {
        return achievements
                .load(new AchievementsKey(position.personKey(), position.key(), checked(filter)))
                .thenApply(forest -> shape(forest, flat));
    }

    @SchemaMapping
    CompletableFuture<Position> position(
            Achievement achievement, DataLoader<Long, Position> position) {
        return position.load(achievement.positionKey());
    }

    private static AchievementFilterInput checked(@Nullable AchievementFilterInput filter) {
        return filter == null ? AchievementFilterInput.NONE : filter.checked("filter");
    }

    private static List<Achievement> shape(Forest forest, boolean flat) {
        return flat ? forest.flat() : forest.under(null);
    }
}
