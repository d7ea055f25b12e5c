package dev.tenure.web;

import dev.tenure.linkeddata.StructuredData;
import dev.tenure.linkeddata.StructuredData.PostalAddress;
import dev.tenure.linkeddata.StructuredData.ProfilePage;
import dev.tenure.phrases.Phrases;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a link to a person's page tells of the person, who may have no name. */
record PersonPreview(
        String slug,
        @Nullable String name,
        @Nullable String headline,
        @Nullable String summary,
        @Nullable String image,
        @Nullable Location location,
        List<Link> links,
        String importedAt) {

    static final String DOCUMENT =
            """
            query PersonPreview($slug: String!) {
              person(slug: $slug) {
                slug name headline summary image
                location { city region countryCode }
                links { url }
                importedAt
              }
            }
            """;

    record Location(@Nullable String city, @Nullable String region, @Nullable String countryCode) {

        PostalAddress address() {
            return new PostalAddress(city, region, countryCode);
        }
    }

    record Link(@Nullable String url) {}

    LinkPreview at(URI people, Phrases phrases) {
        URI canonical = URI.create(people + "/" + slug);
        String title = Summary.ofFirst(name, headline, slug);
        return new LinkPreview(
                "profile",
                title,
                Summary.ofFirst(
                        summary, headline, phrases.say("people.resume", Map.of("name", title))),
                canonical,
                WebAddress.of(image).orElse(null),
                null,
                new ProfilePage(StructuredData.CONTEXT, importedAt, person(canonical)));
    }

    private StructuredData.Person person(URI canonical) {
        return StructuredData.Person.inBrief(
                canonical,
                name,
                headline,
                summary,
                WebAddress.of(image).orElse(null),
                location == null ? null : location.address(),
                links.stream()
                        .map(Link::url)
                        .map(WebAddress::of)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
