package dev.tenure.person;

import dev.tenure.graph.Answer;
import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PersonController {

    PersonController(BatchLoaders loaders, Persons persons) {
        loaders.register("personBySlug", persons::bySlug);
        loaders.registerNodes("Person", persons::byKey);
        loaders.findBySlug("personBySlug");
        loaders.keepToTheirKeys("person");
    }

    @QueryMapping
    Answer<Person> person(@Argument String slug, Keys<String, Person> personBySlug) {
        ArgumentLimits.text(slug, "slug");
        return personBySlug.load(slug);
    }
}
