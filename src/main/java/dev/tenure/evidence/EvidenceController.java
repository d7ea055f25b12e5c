package dev.tenure.evidence;

import dev.tenure.achievement.Achievement;
import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.position.Position;
import dev.tenure.position.PositionKey;
import dev.tenure.technology.AskedTechnologies;
import dev.tenure.technology.TechnologyFilterInput;
import dev.tenure.technology.TechnologyFilterInput.Criteria;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class EvidenceController {

    EvidenceController(
            BatchLoaders loaders,
            Uses uses,
            UseEvidence useEvidence,
            WholePositions positions,
            WholeResume resume) {
        loaders.readAhead("positions", positions);
        loaders.readAhead("personBySlug", resume);
        loaders.register("uses", uses::ofPositions);
        loaders.register("evidenceOfUses", useEvidence::ofUses);
        loaders.keepToTheirKeys("uses", "evidenceOfUses");
    }

    @SchemaMapping
    Answer<List<TechnologyUse>> techStack(
            Position position,
            @Argument @Nullable TechnologyFilterInput filter,
            Keys<PositionKey, PositionUses> uses,
            Keys<AskedTechnologies, Criteria> askedTechnologies) {
        TechnologyFilterInput asked = filter == null ? TechnologyFilterInput.NONE : filter;
        return uses.load(position.positionKey())
                .with(
                        AskedTechnologies.criteria(asked, "filter", askedTechnologies),
                        PositionUses::stack);
    }

    @SchemaMapping
    Answer<List<Evidence>> evidence(
            Position position,
            @Argument TechnologyFilterInput technologies,
            Keys<PositionKey, PositionUses> uses,
            Keys<AskedTechnologies, Criteria> askedTechnologies) {
        return uses.load(position.positionKey())
                .with(
                        AskedTechnologies.criteria(technologies, "technologies", askedTechnologies),
                        PositionUses::evidence);
    }

    @SchemaMapping
    Answer<List<Evidence>> evidence(
            Achievement achievement,
            @Argument TechnologyFilterInput technologies,
            Keys<PositionKey, PositionUses> uses,
            Keys<AskedTechnologies, Criteria> askedTechnologies) {
        return uses.load(achievement.ownerKey())
                .with(
                        AskedTechnologies.criteria(technologies, "technologies", askedTechnologies),
                        (found, asked) -> found.evidence(asked, achievement.key()));
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
