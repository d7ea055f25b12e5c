package dev.tenure.section;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.person.Person;
import dev.tenure.resume.Sections;
import dev.tenure.resume.Sections.Award;
import dev.tenure.resume.Sections.Certificate;
import dev.tenure.resume.Sections.Interest;
import dev.tenure.resume.Sections.Language;
import dev.tenure.resume.Sections.Publication;
import dev.tenure.resume.Sections.Reference;
import dev.tenure.resume.Sections.Skill;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class SectionController {

    SectionController(BatchLoaders loaders, SectionsOfPeople sections) {
        loaders.register("sections", sections::byPerson);
        loaders.keepToTheirKeys("sections");
    }

    @SchemaMapping
    Answer<List<Language>> languages(Person person, Keys<Long, Sections> sections) {
        return sections.load(person.key()).map(Sections::languages);
    }

    @SchemaMapping
    Answer<List<Skill>> skills(Person person, Keys<Long, Sections> sections) {
        return sections.load(person.key()).map(Sections::skills);
    }

    @SchemaMapping
    Answer<List<Certificate>> certificates(Person person, Keys<Long, Sections> sections) {
        return sections.load(person.key()).map(Sections::certificates);
    }

    @SchemaMapping
    Answer<List<Award>> awards(Person person, Keys<Long, Sections> sections) {
        return sections.load(person.key()).map(Sections::awards);
    }

    @SchemaMapping
    Answer<List<Publication>> publications(Person person, Keys<Long, Sections> sections) {
        return sections.load(person.key()).map(Sections::publications);
    }

    @SchemaMapping
    Answer<List<Interest>> interests(Person person, Keys<Long, Sections> sections) {
        return sections.load(person.key()).map(Sections::interests);
    }

    @SchemaMapping
    Answer<List<Reference>> references(Person person, Keys<Long, Sections> sections) {
        return sections.load(person.key()).map(Sections::references);
    }
}
