package dev.tenure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/**
 * Things as <a href="https://schema.org">schema.org</a> describes them, written as JSON-LD; a
 * record is named as its type there.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "@type")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
sealed interface StructuredData {

    /** The vocabulary of a document's names, on its root. */
    String CONTEXT = "https://schema.org";

    /** A page about somebody. */
    record ProfilePage(
            @JsonProperty("@context") String context, String dateModified, Person mainEntity)
            implements StructuredData {}

    /** Somebody. */
    record Person(
            URI url,
            @Nullable String name,
            @Nullable String jobTitle,
            @Nullable String description,
            @Nullable URI image,
            @Nullable PostalAddress address,
            List<URI> sameAs)
            implements StructuredData {}

    /** Where somebody lives. */
    record PostalAddress(
            @Nullable String addressLocality,
            @Nullable String addressRegion,
            @Nullable String addressCountry)
            implements StructuredData {}

    /** A term of the technology graph. */
    record DefinedTerm(
            @JsonProperty("@context") String context,
            URI url,
            String name,
            List<String> alternateName,
            String description)
            implements StructuredData {}
}
