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
        return list(achievements.load(AchievementsKey.of(person.key(), null, filter)), flat);
    }

    @SchemaMapping
    CompletableFuture<List<Achievement>> achievements(
            Position position,
            @Argument boolean flat,
            @Argument @Nullable AchievementFilterInput filter,
            DataLoader<AchievementsKey, Forest> achievements) {
        return list(
                achievements.load(AchievementsKey.of(position.personKey(), position.key(), filter)),
                flat);
    }

    @SchemaMapping
    CompletableFuture<Position> position(
            Achievement achievement, DataLoader<Long, Position> position) {
        return position.load(achievement.positionKey());
    }

    private static CompletableFuture<List<Achievement>> list(
            CompletableFuture<Forest> forest, boolean flat) {
        return forest.thenApply(flat ? Forest::flat : Forest::roots);
    }
}
