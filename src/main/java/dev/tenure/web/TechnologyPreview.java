package dev.tenure.web;

import dev.tenure.linkeddata.StructuredData;
import dev.tenure.linkeddata.StructuredData.DefinedTerm;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

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

    LinkPreview at(URI technologies) {
        URI canonical = URI.create(technologies + "/" + slug);
        String description = Summary.ofFirst(description());
        return new LinkPreview(
                "website",
                name,
                description,
                canonical,
                null,
                null,
                new DefinedTerm(StructuredData.CONTEXT, canonical, name, aliases, description));
    }

    private String description() {
        String kind = category == null ? "" : " (" + category.name + ")";
        String more = note == null ? "" : " " + note;
        return name + kind + ": who used it, when, and where it says so." + more;
    }
}
