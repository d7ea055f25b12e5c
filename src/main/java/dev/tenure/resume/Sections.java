package dev.tenure.resume;

import dev.tenure.period.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a résumé says beside its positions, as its author lists it. Whatever an entry leaves out is
 * null.
 */
public record Sections(
        List<Language> languages,
        List<Skill> skills,
        List<Certificate> certificates,
        List<Award> awards,
        List<Publication> publications,
        List<Interest> interests,
        List<Reference> references) {

    /** Of somebody whose résumé has none. */
    public static final Sections NONE =
            new Sections(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Sections {
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        certificates = List.copyOf(certificates);
        awards = List.copyOf(awards);
        publications = List.copyOf(publications);
        interests = List.copyOf(interests);
        references = List.copyOf(references);
    }

    /** A date as it is written, and as it is read; without the latter it is none. */
    public record WrittenDate(String raw, @Nullable PartialDate date) {}

    /** A language that the person speaks. */
    public record Language(@Nullable String language, @Nullable String fluency) {}

    /** A skill that the person claims; it is no use of a technology. */
    public record Skill(@Nullable String name, @Nullable String level, List<String> keywords) {

        public Skill {
            keywords = List.copyOf(keywords);
        }
    }

    /** A certificate that the person holds. */
    public record Certificate(
            @Nullable String name,
            @Nullable String issuer,
            @Nullable WrittenDate date,
            @Nullable String url) {}

    /** An award that the person was given. */
    public record Award(
            @Nullable String title,
            @Nullable String awarder,
            @Nullable WrittenDate date,
            @Nullable String summary) {}

    /** What the person has published. */
    public record Publication(
            @Nullable String name,
            @Nullable String publisher,
            @Nullable WrittenDate releaseDate,
            @Nullable String url,
            @Nullable String summary) {}

    /** What the person is interested in. */
    public record Interest(@Nullable String name, List<String> keywords) {

        public Interest {
            keywords = List.copyOf(keywords);
        }
    }

    /** What somebody says of the person. */
    public record Reference(@Nullable String name, @Nullable String reference) {}
}
