package dev.tenure.position;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.resume.Position.Details;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class PositionDetailsController {

    PositionDetailsController(BatchLoaders loaders, PositionDetails details) {
        loaders.register("positionDetails", details::ofPositions);
        loaders.keepToTheirKeys("positionDetails");
    }

    @SchemaMapping
    Answer<@Nullable String> description(
            Position position, Keys<PositionKey, Details> positionDetails) {
        return positionDetails.load(position.positionKey()).map(Details::description);
    }

    @SchemaMapping
    Answer<@Nullable String> score(Position position, Keys<PositionKey, Details> positionDetails) {
        return positionDetails.load(position.positionKey()).map(Details::score);
    }

    @SchemaMapping
    Answer<@Nullable String> projectType(
            Position position, Keys<PositionKey, Details> positionDetails) {
        return positionDetails.load(position.positionKey()).map(Details::projectType);
    }

    @SchemaMapping
    Answer<List<String>> projectRoles(
            Position position, Keys<PositionKey, Details> positionDetails) {
        return positionDetails.load(position.positionKey()).map(Details::projectRoles);
    }
}
