package dev.tenure.achievement;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.person.Person;
import dev.tenure.position.Position;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class AchievementController {

    AchievementController(BatchLoaders loaders, Achievements achievements) {
        loaders.register("achievements", achievements::ofPeople);
        loaders.registerNodes("Achievement", achievements::byKey);
        loaders.keepToTheirKeys("achievements", "achievement");
    }

    @SchemaMapping
    Answer<List<Achievement>> achievements(
            Person person,
            @Argument boolean flat,
            @Argument @Nullable AchievementFilterInput filter,
            Keys<AchievementsKey, Forest> achievements) {
        return list(achievements.load(AchievementsKey.of(person.key(), null, filter)), flat);
    }

    @SchemaMapping
    Answer<List<Achievement>> achievements(
            Position position,
            @Argument boolean flat,
            @Argument @Nullable AchievementFilterInput filter,
            Keys<AchievementsKey, Forest> achievements) {
        return list(
                achievements.load(AchievementsKey.of(position.personKey(), position.key(), filter)),
                flat);
    }

    @SchemaMapping
    Answer<Position> position(Achievement achievement, Keys<Long, Position> position) {
        return position.load(achievement.positionKey());
    }

    private static Answer<List<Achievement>> list(Answer<Forest> forest, boolean flat) {
        return forest.map(flat ? Forest::flat : Forest::roots);
    }
}
