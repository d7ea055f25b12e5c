package dev.tenure.export;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.person.Person;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ExportController {

    ExportController(BatchLoaders loaders, VisibleResumes resumes) {
        loaders.register("visibleResume", resumes::byPerson);
        loaders.keepToTheirKeys("visibleResume");
    }

    @SchemaMapping
    Answer<Export> export(
            Person person, @Argument ExportFormat format, Keys<Long, VisibleResume> visibleResume) {
        return visibleResume.load(person.key()).map(format::write);
    }
}
