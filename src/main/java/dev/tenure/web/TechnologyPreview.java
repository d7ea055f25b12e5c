package dev.tenure.web;

import dev.tenure.linkeddata.StructuredData;
import dev.tenure.linkeddata.StructuredData.DefinedTerm;
import dev.tenure.phrases.Phrases;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** What a link to a technology's page tells of the technology. */
record TechnologyPreview(
        String slug,
        String name,
        List<String> aliases,
        @Nullable Category category,
        @Nullable String note) {

    static final String DOCUMENT =
            """
            query TechnologyPreview($slug: String!) {
              technology(name: $slug) { slug name aliases category { name } note }
            }
            """;

    record Category(String name) {}

    LinkPreview at(URI technologies, Phrases phrases) {
        URI canonical = URI.create(technologies + "/" + slug);
        String description = Summary.ofFirst(description(phrases));
        return new LinkPreview(
                "website",
                name,
                description,
                canonical,
                null,
                null,
                new DefinedTerm(StructuredData.CONTEXT, canonical, name, aliases, description));
    }

    private String description(Phrases phrases) {
        String who =
                phrases.say(
                        "people.technology",
                        Map.of(
                                "technology",
                                name,
                                "category",
                                category == null ? "none" : category.name));
        return note == null ? who : who + " " + note;
    }
}
