package dev.tenure.document;

import dev.tenure.resume.Position;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a document says, as far as the graph shows it. */
public record Resume(
        @Nullable String slug,
        @Nullable String name,
        @Nullable String headline,
        @Nullable String motto,
        @Nullable String summary,
        @Nullable String imageUrl,
        Place place,
        List<ContactDetail> contacts,
        List<Profile> links,
        List<Employer> employers,
        List<Position> entries) {

    public Resume {
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
        employers = List.copyOf(employers);
        entries = List.copyOf(entries);
    }

    /** Where a person lives. */
    public record Place(
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String region,
            @Nullable String countryCode) {}

    /** A page of a person. */
    public record Profile(
            @Nullable String network, @Nullable String username, @Nullable String url) {}
}
