package dev.tenure.prerender;

import dev.tenure.prerender.Answer.Known;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the graph says of a résumé for the page of a person, and of what an address asks of it.
 *
 * @param found the positions that the filter keeps; null where nothing is asked
 * @param asked the technologies that are asked for; null where none is
 * @param within the same in the range that is asked for; null where none is
 */
public record SentResume(
        String slug,
        @Nullable String name,
        @Nullable String headline,
        @Nullable String motto,
        @Nullable String summary,
        @Nullable Location location,
        List<String> hiddenFields,
        List<Link> links,
        List<Contact> contacts,
        Appearance appearance,
        List<Position> positions,
        List<Skill> skills,
        List<Language> languages,
        List<Listed> certificates,
        List<Listed> awards,
        List<Listed> publications,
        List<Listed> references,
        List<Skill> interests,
        @Nullable List<Finding> found,
        @Nullable List<Known> asked,
        @Nullable List<Known> within) {

    /** What it asks of the graph, with the variables of {@link Asked}. */
    public static final String DOCUMENT =
            """
            query SentResume(
              $slug: String!
              $filter: PositionFilterInput!
              $filtered: Boolean!
              $named: TechnologyFilterInput!
              $prove: Boolean!
              $words: AchievementFilterInput!
              $worded: Boolean!
              $technologies: [String!]!
              $roles: [TechnologyRole!]!
              $implied: Boolean!
              $some: Boolean!
              $range: DateRangeInput!
              $ranged: Boolean!
            ) {
              person(slug: $slug) {
                slug name headline motto summary hiddenFields
                location { city region countryCode }
                links { network username url }
                contacts { kind value }
                appearance { layout }
                positions {
                  id kind title location description score projectType projectRoles url summary
                  organization { name formerNames urls }
                  period { start end state months monthsAtLeast }
                  achievements(flat: true) { id text heading depth }
                  techStack { technology { id name } role purposes versions sources }
                }
                skills { name level keywords }
                languages { language fluency }
                certificates { name by: issuer date { raw date } url }
                awards { name: title by: awarder date { raw date } text: summary }
                publications { name by: publisher date: releaseDate { raw date } url text: summary }
                references { name text: reference }
                interests { name keywords }
                found: positions(filter: $filter) @include(if: $filtered) {
                  id
                  evidence(technologies: $named) @include(if: $prove) {
                    technology { id name } mentioned { id name } via { id name }
                    reason part text start end role achievement { id }
                  }
                  achievements(flat: true, filter: $words) @include(if: $worded) { id }
                }
                asked: technologies(filter: {
                  technologies: $technologies, positions: $filter, roles: $roles, implied: $implied
                }) @include(if: $some) {
                  technology { id name }
                  tenure {
                    months monthsAtLeast current lastUsed
                    intervals { start end mentionedOnly { start end } }
                  }
                }
                within: technologies(
                  filter: {
                    technologies: $technologies, positions: $filter, roles: $roles, implied: $implied
                  }
                  within: $range
                ) @include(if: $ranged) { technology { id name } tenure { months monthsAtLeast current } }
              }
            }
            """;

    record Location(@Nullable String city, @Nullable String region, @Nullable String countryCode) {}

    record Link(@Nullable String network, @Nullable String username, @Nullable String url) {}

    record Contact(String kind, @Nullable String value) {}

    record Appearance(String layout) {}

    record Skill(@Nullable String name, @Nullable String level, List<String> keywords) {}

    record Language(@Nullable String language, @Nullable String fluency) {}

    /** An entry of any other section; absent is what the section does not have. */
    record Listed(
            @Nullable String name,
            @Nullable String by,
            @Nullable WrittenDate date,
            @Nullable String url,
            @Nullable String text) {}

    record WrittenDate(String raw, @Nullable String date) {}
}
