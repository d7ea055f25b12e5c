package dev.tenure.web;

import dev.tenure.phrases.Phrases;
import dev.tenure.picture.Card;
import dev.tenure.picture.Card.Run;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the picture of a person's page says: who it is, how long, and what the address asks. */
record PersonCard(
        String slug,
        @Nullable String name,
        @Nullable String headline,
        List<CardEntry> positions,
        CardTenure tenure,
        List<Known> technologies,
        @Nullable List<CardEntry> found,
        @Nullable List<Known> asked) {

    static final String DOCUMENT =
            """
            query PersonCard(
              $slug: String!
              $filter: PositionFilterInput
              $filtered: Boolean!
              $technologies: TechnologyFilterInput!
              $asked: [String!]!
              $roles: [TechnologyRole!]!
              $implied: Boolean!
              $some: Boolean!
            ) {
              person(slug: $slug) {
                slug name headline
                positions { id kind }
                tenure(filter: { experience: true }) { ...Months }
                technologies(filter: { implied: false }) { technology { name } }
                found: positions(filter: $filter) @include(if: $filtered) {
                  id kind
                  evidence(technologies: $technologies) @include(if: $some) {
                    part mentioned { id } achievement { id }
                  }
                }
                asked: technologies(filter: {
                  technologies: $asked, positions: $filter, roles: $roles, implied: $implied
                }) @include(if: $some) { technology { name } tenure { ...Months } }
              }
            }
            fragment Months on Tenure {
              months monthsAtLeast current lastUsed
              intervals { start end mentionedOnly { end } }
            }
            """;

    /** A technology; its tenure where that is asked for. */
    record Known(Technology technology, @Nullable CardTenure tenure) {

        Stream<String> sentence(Phrases phrases) {
            return times().map(time ->
                    technology.name()
                            + phrases.say("answer.colon")
                            + phrases.sentence(time.answer(phrases)));
        }

        Stream<CardTenure> times() {
            return tenure == null ? Stream.empty() : Stream.of(tenure);
        }
    }

    record Technology(String name) {}

    /** Returns what the document asks at an address that asks this, with these technologies. */
    static Map<String, @Nullable Object> variables(
            String slug, ExportQuery query, List<String> technologies, boolean direct) {
        Map<String, @Nullable Object> filter = query.filter();
        Object named = filter == null ? null : filter.get("technologies");
        Object roles = named instanceof Map<?, ?> members ? members.get("roles") : null;
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("slug", slug);
        variables.put("filter", filter);
        variables.put("filtered", filter != null);
        variables.put("technologies", named == null ? Map.of() : named);
        variables.put("asked", technologies);
        variables.put("roles", roles == null ? List.of() : roles);
        variables.put("implied", !direct);
        variables.put("some", filter != null && !technologies.isEmpty());
        return variables;
    }

    Card card(Phrases phrases) {
        String title = Summary.ofFirst(name, headline, slug);
        return new Card(
                title,
                name == null ? "" : Summary.ofFirst(headline),
                facts(phrases),
                found == null ? List.of() : answer(phrases, found),
                runs(List.of(tenure)),
                runs(known().flatMap(Known::times).toList()));
    }

    private Stream<Known> known() {
        return asked == null ? Stream.empty() : asked.stream();
    }

    private static List<Run> runs(List<CardTenure> tenures) {
        return tenures.stream()
                .flatMap(one -> one.intervals().stream())
                .map(CardTenure.Interval::run)
                .toList();
    }

    private String facts(Phrases phrases) {
        long jobs = positions.stream().filter(one -> !one.kind().equals("EDUCATION")).count();
        int known = technologies.size();
        return Stream.of(
                        tenure.months() == 0
                                ? ""
                                : tenure.duration(phrases) + " " + phrases.say("fact.experience"),
                        fact(phrases, "positions", jobs),
                        fact(phrases, "technologies", known))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private static String fact(Phrases phrases, String name, long number) {
        return number == 0 ? "" : number + " " + phrases.say("fact." + name, Map.of(name, number));
    }

    private List<String> answer(Phrases phrases, List<CardEntry> found) {
        if (found.isEmpty()) {
            return List.of(phrases.say("found.none"));
        }
        return Stream.concat(
                        known().flatMap(one -> one.sentence(phrases)),
                        Stream.of(CardEntry.places(phrases, found, positions)))
                .toList();
    }
}
