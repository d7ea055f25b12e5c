package dev.tenure.evidence;

import dev.tenure.achievement.Achievement;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.position.Position;
import dev.tenure.technology.TechnologyFilterInput;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

@Controller
class EvidenceController {

    EvidenceController(
            BatchLoaderRegistry registry,
            PositionEvidence positionEvidence,
            UseEvidence useEvidence) {
        BatchLoaders.register(registry, "evidence", positionEvidence::evidence);
        BatchLoaders.register(registry, "techStack", positionEvidence::stacks);
        BatchLoaders.register(registry, "evidenceOfUses", useEvidence::ofUses);
    }

    @SchemaMapping
    CompletableFuture<List<TechnologyUse>> techStack(
            Position position,
            @Argument @Nullable TechnologyFilterInput filter,
            DataLoader<PositionEvidenceKey, List<TechnologyUse>> techStack) {
        TechnologyFilterInput asked = filter == null ? TechnologyFilterInput.NONE : filter;
        return techStack.load(PositionEvidenceKey.of(position.key(), null, asked, "filter"));
    }

    @SchemaMapping
    CompletableFuture<List<Evidence>> evidence(
            Position position,
            @Argument TechnologyFilterInput technologies,
            DataLoader<PositionEvidenceKey, List<Evidence>> evidence) {
        return evidence.load(
                PositionEvidenceKey.of(position.key(), null, technologies, "technologies"));
    }

    @SchemaMapping
    CompletableFuture<List<Evidence>> evidence(
            Achievement achievement,
            @Argument TechnologyFilterInput technologies,
            DataLoader<PositionEvidenceKey, List<Evidence>> evidence) {
        return evidence.load(
                PositionEvidenceKey.of(
                        achievement.positionKey(),
                        achievement.key(),
                        technologies,
                        "technologies"));
    }

    @SchemaMapping
    CompletableFuture<Position> position(Evidence evidence, DataLoader<Long, Position> position) {
        return position.load(evidence.positionKey());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Achievement> achievement(
            Evidence evidence, DataLoader<Long, Achievement> achievement) {
        return evidence.achievementKey() == null
                ? null
                : achievement.load(evidence.achievementKey());
    }
}
