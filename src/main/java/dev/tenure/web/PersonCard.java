package dev.tenure.web;

import dev.tenure.picture.Card;
import dev.tenure.picture.Card.Run;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the picture of a person's page says: who it is, how long, and what the address asks. */
record PersonCard(
        String slug,
        @Nullable String name,
        @Nullable String headline,
        List<Entry> positions,
        Tenure tenure,
        List<Known> technologies,
        @Nullable List<Entry> found,
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
                    part achievement { id }
                  }
                }
                asked: technologies(filter: {
                  technologies: $asked, positions: $filter, roles: $roles, implied: $implied
                }) @include(if: $some) { technology { name } tenure { ...Months } }
              }
            }
            fragment Months on Tenure {
              months monthsAtLeast current lastUsed intervals { start end }
            }
            """;

    record Entry(String id, String kind, @Nullable List<Proof> evidence) {}

    record Proof(String part, @Nullable Place achievement) {}

    record Place(String id) {}

    /** A technology; its tenure where that is asked for. */
    record Known(Technology technology, @Nullable Tenure tenure) {

        Stream<String> sentence() {
            return times().map(time ->
                    Wording.answer(
                            technology.name(), time.duration(), time.current(), time.lastUsed()));
        }

        Stream<Tenure> times() {
            return tenure == null ? Stream.empty() : Stream.of(tenure);
        }
    }

    record Technology(String name) {}

    record Tenure(
            int months,
            int monthsAtLeast,
            boolean current,
            @Nullable String lastUsed,
            List<Interval> intervals) {

        String duration() {
            return Wording.months(monthsAtLeast, months);
        }
    }

    record Interval(String start, String end) {

        Run run() {
            return new Run(YearMonth.parse(start), YearMonth.parse(end));
        }
    }

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

    Card card() {
        String title = Summary.ofFirst(name, headline, slug);
        return new Card(
                title,
                name == null ? "" : Summary.ofFirst(headline),
                facts(),
                found == null ? List.of() : answer(found),
                runs(List.of(tenure)),
                runs(known().flatMap(Known::times).toList()));
    }

    private Stream<Known> known() {
        return asked == null ? Stream.empty() : asked.stream();
    }

    private static List<Run> runs(List<Tenure> tenures) {
        return tenures.stream()
                .flatMap(one -> one.intervals().stream())
                .map(Interval::run)
                .toList();
    }

    private String facts() {
        long jobs = positions.stream().filter(one -> !one.kind().equals("EDUCATION")).count();
        return Stream.of(
                        tenure.months() == 0 ? "" : tenure.duration() + " of experience",
                        Wording.count(jobs, "position"),
                        technologies.isEmpty()
                                ? ""
                                : Wording.count(technologies.size(), "technology"))
                .filter(said -> !said.isEmpty())
                .reduce((all, one) -> all + "  ·  " + one)
                .orElse("");
    }

    private List<String> answer(List<Entry> found) {
        if (found.isEmpty()) {
            return List.of("Nothing matches.");
        }
        return Stream.concat(
                        known().flatMap(Known::sentence),
                        Stream.of(
                                Wording.places(
                                        sentences(found), found.size(), positions.size(), entry())))
                .toList();
    }

    private String entry() {
        return positions.stream().allMatch(one -> one.kind().equals("EMPLOYMENT"))
                ? "job"
                : "entry";
    }

    /** Returns how many texts say it, each once, however many words of it do. */
    private static int sentences(List<Entry> found) {
        Set<String> places = new HashSet<>();
        for (Entry entry : found) {
            List<Proof> evidence = entry.evidence();
            for (Proof proof : evidence == null ? List.<Proof>of() : evidence) {
                if (!proof.part().equals("STACK")) {
                    Place achievement = proof.achievement();
                    places.add(
                            achievement == null
                                    ? entry.id() + " " + proof.part()
                                    : achievement.id());
                }
            }
        }
        return places.size();
    }
}
