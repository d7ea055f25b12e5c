package dev.tenure.export;

import dev.tenure.export.Exports.ExportKey;
import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.person.Person;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.position.PositionsKey;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ExportController {

    ExportController(BatchLoaders loaders, Exports exports) {
        loaders.register("exports", exports::of);
        loaders.keepToTheirKeys("exports");
    }

    @SchemaMapping
    Answer<Export> export(
            Person person,
            @Argument ExportFormat format,
            @Argument @Nullable PositionFilterInput filter,
            Keys<ExportKey, Export> exports) {
        return exports.load(new ExportKey(PositionsKey.of(person.key(), filter, "filter"), format));
    }
}
