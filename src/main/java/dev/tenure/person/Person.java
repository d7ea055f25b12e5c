package dev.tenure.person;

import dev.tenure.graph.GlobalId;
import dev.tenure.graph.Level;
import dev.tenure.graph.NotFound;
import dev.tenure.resume.Appearance;
import dev.tenure.resume.Resume.Link;
import dev.tenure.resume.Resume.Location;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

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
        Appearance appearance,
        OffsetDateTime importedAt,
        List<Link> links,
        List<Contact> contacts,
        List<HiddenField> hiddenFields) {

    public Person {
        links = List.copyOf(links);
        contacts = List.copyOf(contacts);
        hiddenFields = List.copyOf(hiddenFields);
    }

    /** Returns a slug as it is stored: in small letters. */
    public static String storedSlug(String asked) {
        return asked.toLowerCase(Locale.ROOT);
    }

    /** Returns why there is no person with a slug. */
    public static NotFound notFound(String slug) {
        return new NotFound("There is no person '" + slug + "'");
    }

    /** Returns whether an operation asks for links, contacts or hidden fields of people. */
    public static boolean areListsAsked(Level level) {
        return level.isAsked("Person", "links")
                || level.isAsked("Person", "contacts")
                || level.isAsked("Person", "hiddenFields");
    }

    /** Returns the id in the graph. */
    public String id() {
        return new GlobalId("Person", key).encode();
    }
}
