package dev.tenure.linkeddata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/**
 * Things as <a href="https://schema.org">schema.org</a> describes them, written as JSON-LD; a
 * record is named as its type there.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "@type")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface StructuredData {

    /** The vocabulary of a document's names, on its root. */
    String CONTEXT = "https://schema.org";

    /** A page about somebody. */
    record ProfilePage(
            @JsonProperty("@context") String context, String dateModified, Person mainEntity)
            implements StructuredData {}

    /** Somebody. */
    record Person(
            @JsonProperty("@context") @Nullable String context,
            @Nullable URI url,
            @Nullable String name,
            @Nullable String jobTitle,
            @Nullable String description,
            @Nullable URI image,
            @Nullable PostalAddress address,
            List<URI> sameAs,
            @JsonUnwrapped @Nullable Career career)
            implements StructuredData {

        /** Returns somebody as a part of something else, without what they did. */
        public static Person inBrief(
                URI url,
                @Nullable String name,
                @Nullable String jobTitle,
                @Nullable String description,
                @Nullable URI image,
                @Nullable PostalAddress address,
                List<URI> sameAs) {
            return new Person(null, url, name, jobTitle, description, image, address, sameAs, null);
        }
    }

    /** What somebody did and can, as further properties of the person. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Career(
            List<String> email,
            List<String> telephone,
            List<OrganizationRole> worksFor,
            List<OrganizationRole> memberOf,
            List<OrganizationRole> alumniOf,
            List<String> knowsAbout,
            List<String> knowsLanguage,
            List<String> award,
            List<EducationalOccupationalCredential> hasCredential) {}

    /**
     * What somebody was at an organization, and when.
     *
     * @param worksFor the organization, under the property that the role stands for
     */
    record OrganizationRole(
            @Nullable String roleName,
            @Nullable String description,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable Organization worksFor,
            @Nullable Organization memberOf,
            @Nullable Organization alumniOf)
            implements StructuredData {}

    /** An employer, a school or another organization. */
    record Organization(String name, List<String> alternateName, List<URI> url)
            implements StructuredData {}

    /** A certificate. */
    record EducationalOccupationalCredential(
            @Nullable String name, @Nullable Organization recognizedBy, @Nullable URI url)
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
