package dev.tenure.person;

import dev.tenure.graph.GlobalId;
import dev.tenure.resume.Resume.Link;
import dev.tenure.resume.Resume.Location;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/** Somebody whose résumé is kept here, as everybody may see them. */
public record Person(
        long key,
        String slug,
        @Nullable String name,
        @Nullable String headline,
        @Nullable String motto,
        @Nullable String summary,
        @Nullable String image,
        @Nullable Location location,
        OffsetDateTime importedAt,
        List<Link> links,
        List<Contact> contacts,
        List<HiddenField> hiddenFields) {

    public Person {
        links = List.copyOf(links);
        contacts = List.copyOf(contacts);
        hiddenFields = List.copyOf(hiddenFields);
    }

    /** Returns the id in the graph. */
    public String id() {
        return new GlobalId("Person", key).encode();
    }
}
