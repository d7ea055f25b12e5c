package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a document says, as far as the graph shows it. */
record Resume(
        @Nullable String slug,
        @Nullable String name,
        @Nullable String headline,
        @Nullable String motto,
        @Nullable String summary,
        @Nullable String imageUrl,
        Place place,
        List<Contact> contacts,
        List<Link> links,
        List<Organization> organizations,
        List<Position> positions) {

    Resume {
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
        organizations = List.copyOf(organizations);
        positions = List.copyOf(positions);
    }

    /** Where a person lives. */
    record Place(
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String region,
            @Nullable String countryCode) {}

    /** A way to reach a person; the value is absent exactly when its source hides it. */
    record Contact(ContactKind kind, @Nullable String value, Audience audience) {

        boolean obfuscated() {
            return value == null;
        }
    }

    /** A page of a person. */
    record Link(@Nullable String network, @Nullable String username, @Nullable String url) {}
}
