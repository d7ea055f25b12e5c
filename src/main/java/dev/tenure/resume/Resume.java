package dev.tenure.resume;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a résumé says, as far as the graph shows it: the root of the tree.
 *
 * @param positions in the order of the document
 */
public record Resume(
        @Nullable String slug,
        @Nullable String name,
        @Nullable String headline,
        @Nullable String motto,
        @Nullable String summary,
        @Nullable String imageUrl,
        Location location,
        List<Contact> contacts,
        List<Link> links,
        Appearance appearance,
        List<Position> positions) {

    public Resume {
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
        positions = List.copyOf(positions);
    }

    /** Returns the same résumé with other positions. */
    public Resume withPositions(UnaryOperator<Position> change) {
        return new Resume(
                slug,
                name,
                headline,
                motto,
                summary,
                imageUrl,
                location,
                contacts,
                links,
                appearance,
                positions.stream().map(change).toList());
    }

    /** Returns the organizations of its positions, in reading order. */
    public List<Organization> organizations() {
        return positions.stream()
                .map(Position::organization)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Returns the achievements of its positions, in reading order. */
    public Stream<Achievement> achievements() {
        return positions.stream().flatMap(position -> position.achievements().stream());
    }

    /** Returns all places that declare or mention a technology, in reading order. */
    public Stream<Use> uses() {
        return positions.stream().flatMap(position -> position.uses().stream());
    }

    /** A place; whatever the résumé leaves out is null. */
    public record Location(
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String region,
            @Nullable String countryCode) {

        public static final Location NOWHERE = new Location(null, null, null, null, null);
    }

    /** A page or profile of a person. */
    public record Link(@Nullable String network, @Nullable String username, @Nullable String url) {}

    /** A way to reach a person; the value is null exactly where the source hid it. */
    public record Contact(ContactKind kind, @Nullable String value, Audience audience) {}

    /** What a contact is. */
    public enum ContactKind {
        /** An e-mail address. */
        EMAIL,
        /** A telephone number. */
        PHONE,
        /** A web address. */
        WEBSITE,
        /** Anything else. */
        OTHER
    }
}
