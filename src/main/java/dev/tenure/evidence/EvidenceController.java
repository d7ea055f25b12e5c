package dev.tenure.evidence;

import dev.tenure.achievement.Achievement;
import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.position.Position;
import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class EvidenceController {

    EvidenceController(
            BatchLoaders loaders, PositionEvidence positionEvidence, UseEvidence useEvidence) {
        loaders.register("evidence", positionEvidence::evidence);
        loaders.register("techStack", positionEvidence::stacks);
        loaders.register("evidenceOfUses", useEvidence::ofUses);
    }

    @SchemaMapping
    Answer<List<TechnologyUse>> techStack(
            Position position,
            @Argument @Nullable TechnologyFilterInput filter,
            Keys<PositionEvidenceKey, List<TechnologyUse>> techStack) {
        TechnologyFilterInput asked = filter == null ? TechnologyFilterInput.NONE : filter;
        return techStack.load(PositionEvidenceKey.of(position.key(), null, asked, "filter"));
    }

    @SchemaMapping
    Answer<List<Evidence>> evidence(
            Position position,
            @Argument TechnologyFilterInput technologies,
            Keys<PositionEvidenceKey, List<Evidence>> evidence) {
        return evidence.load(
                PositionEvidenceKey.of(position.key(), null, technologies, "technologies"));
    }

    @SchemaMapping
    Answer<List<Evidence>> evidence(
            Achievement achievement,
            @Argument TechnologyFilterInput technologies,
            Keys<PositionEvidenceKey, List<Evidence>> evidence) {
        return evidence.load(
                PositionEvidenceKey.of(
                        achievement.positionKey(),
                        achievement.key(),
                        technologies,
                        "technologies"));
    }

    @SchemaMapping
    Answer<Position> position(Evidence evidence, Keys<Long, Position> position) {
        return position.load(evidence.positionKey());
    }

    @SchemaMapping
    @Nullable Answer<Achievement> achievement(
            Evidence evidence, Keys<Long, Achievement> achievement) {
        return evidence.achievementKey() == null
                ? null
                : achievement.load(evidence.achievementKey());
    }
}
