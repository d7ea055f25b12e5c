package dev.tenure.people;

import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.people.SearchedPerson.Job;
import dev.tenure.people.SearchedPerson.Use;
import dev.tenure.period.Certainty;
import dev.tenure.period.ClippedPeriod;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodFilter;
import dev.tenure.period.Tenure;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says who is asked for and in what order by looking at everybody; months are counted by {@link
 * Tenure}, which another oracle holds.
 */
record PeopleOracle(List<SearchedPerson> people, PeopleQuestion question) {

    static final Set<TechnologyRole> EXPERIENCE =
            EnumSet.of(
                    TechnologyRole.BUILT,
                    TechnologyRole.CONTRIBUTED,
                    TechnologyRole.USED,
                    TechnologyRole.MIGRATED_TO);

    private static final Map<String, String> COUNTRIES =
            Map.of(
                    "se",
                    "SE",
                    "sweden",
                    "SE",
                    "schweden",
                    "SE",
                    "瑞典",
                    "SE",
                    "de",
                    "DE",
                    "germany",
                    "DE",
                    "德国",
                    "DE");

    List<Long> answer() {
        return people.stream()
                .filter(this::matches)
                .sorted(order())
                .map(SearchedPerson::id)
                .toList();
    }

    /** How many of those who match, whatever {@code technologies.anyOf} asks, show each term. */
    Map<String, Integer> facets() {
        TechnologyFilterInput asked = question.filter().askedTechnologies();
        List<List<Use>> uses =
                people.stream()
                        .filter(this::matchesWithoutAnyOf)
                        .map(person -> counting(uses(person), asked))
                        .toList();
        Map<String, Integer> counts = new TreeMap<>();
        for (int term = 0; term < SearchedTerms.COUNT; term++) {
            String slug = SearchedTerms.slug(term);
            int count = (int) uses.stream().filter(some -> shown(slug, some, asked)).count();
            if (count > 0) {
                counts.put(slug, count);
            }
        }
        return counts;
    }

    private boolean matches(SearchedPerson person) {
        return matchesWithoutAnyOf(person)
                && technologies(uses(person), question.filter().askedTechnologies());
    }

    private static List<Use> uses(SearchedPerson person) {
        return person.visibleJobs().flatMap(job -> job.uses().stream()).toList();
    }

    private static List<Use> counting(List<Use> uses, TechnologyFilterInput asked) {
        return uses.stream().filter(use -> counts(use, asked.roles(), asked.sources())).toList();
    }

    private boolean matchesWithoutAnyOf(SearchedPerson person) {
        PeopleFilterInput filter = question.filter();
        return filter.experience().stream().allMatch(entry -> isEnough(person, entry))
                && others(uses(person), filter.askedTechnologies())
                && (filter.positions() == null
                        || person.visibleJobs().anyMatch(job -> matches(job, filter.positions())))
                && (filter.organization() == null
                        || person.visibleJobs()
                                .anyMatch(job -> has(job.organization(), filter.organization())))
                && isAt(filter.location(), person)
                && (all(filter.text(), person.name() + " " + person.headline())
                        || person.visibleJobs().anyMatch(job -> all(filter.text(), text(job))));
    }

    private boolean isEnough(SearchedPerson person, ExperienceInput entry) {
        Tenure tenure = tenure(person, entry, entry.range(""));
        int least = entry.minMonths() == null ? 1 : Math.max(1, entry.minMonths());
        PartialDate last = tenure.lastUsed();
        PartialDate since = entry.usedSince();
        return entry.certainty() == Certainty.POSSIBLE
                ? tenure.months() >= least
                        && (since == null
                                || !last.lastDay().isBefore(since.firstDay())
                                        && !since.firstDay().isAfter(question.asOf().lastDay()))
                : tenure.monthsAtLeast() >= least
                        && (since == null || isSince(tenure.lastUsedAtLeast(), since));
    }

    private static boolean isSince(@Nullable LocalDate used, PartialDate since) {
        return used != null && !used.isBefore(since.firstDay());
    }

    private Tenure tenure(SearchedPerson person, ExperienceInput entry, DateRange within) {
        int asked = SearchedTerms.number(entry.technology());
        Set<PositionKind> kinds =
                entry.kinds().isEmpty()
                        ? EnumSet.complementOf(EnumSet.of(PositionKind.EDUCATION))
                        : Set.copyOf(entry.kinds());
        List<ClippedPeriod> periods =
                person.visibleJobs()
                        .filter(job -> kinds.contains(job.kind()))
                        .flatMap(job ->
                                job.uses().stream()
                                        .filter(use -> counts(use, entry.roles(), List.of()))
                                        .filter(use ->
                                                SearchedTerms.shows(
                                                        use.technology(), asked, entry.implied()))
                                        .flatMap(use -> period(job, use)))
                        .toList();
        return Tenure.ofClipped(periods, question.asOf(), within);
    }

    private static Stream<ClippedPeriod> period(Job job, Use use) {
        return Stream.ofNullable(use.period() == null ? job.period() : use.period())
                .map(period ->
                        new ClippedPeriod(
                                period,
                                SearchedTerms.countsFrom(use.technology()),
                                use.throughout()));
    }

    private static boolean counts(Use use, List<TechnologyRole> roles, List<UseSource> sources) {
        return (roles.isEmpty() ? EXPERIENCE.contains(use.role()) : roles.contains(use.role()))
                && (sources.isEmpty() || sources.contains(use.source()));
    }

    private static boolean technologies(List<Use> uses, TechnologyFilterInput asked) {
        return anyOf(uses, asked) && others(uses, asked);
    }

    /** At one position; what the uses of another time show counts only against it. */
    private static boolean technologies(Job job, PositionFilterInput asked) {
        List<Use> inPeriod =
                job.uses().stream()
                        .filter(use ->
                                use.period() == null || inPeriod(use.period(), asked.period()))
                        .toList();
        return anyOf(inPeriod, asked.technologies())
                && allOf(inPeriod, asked.technologies())
                && noneOf(job.uses(), asked.technologies());
    }

    private static boolean inPeriod(@Nullable Period period, @Nullable PeriodFilterInput asked) {
        return asked == null
                || new PeriodFilter(
                                new DateRange(asked.from(), asked.to()),
                                asked.match(),
                                asked.certainty())
                        .matches(period);
    }

    private static boolean anyOf(List<Use> uses, TechnologyFilterInput asked) {
        List<Use> counting = counting(uses, asked);
        return asked.anyOf().isEmpty()
                || asked.anyOf().stream().anyMatch(term -> shown(term, counting, asked));
    }

    private static boolean others(List<Use> uses, TechnologyFilterInput asked) {
        return allOf(uses, asked) && noneOf(uses, asked);
    }

    private static boolean allOf(List<Use> uses, TechnologyFilterInput asked) {
        List<Use> counting = counting(uses, asked);
        return asked.allOf().stream().allMatch(term -> shown(term, counting, asked));
    }

    private static boolean noneOf(List<Use> uses, TechnologyFilterInput asked) {
        List<Use> counting = counting(uses, asked);
        return asked.noneOf().stream().noneMatch(term -> shown(term, counting, asked));
    }

    private static boolean shown(String term, List<Use> uses, TechnologyFilterInput asked) {
        return uses.stream()
                .anyMatch(use ->
                        SearchedTerms.shows(
                                use.technology(), SearchedTerms.number(term), asked.implied()));
    }

    private static boolean matches(Job job, PositionFilterInput asked) {
        return inPeriod(job.period(), asked.period())
                && (asked.kinds().isEmpty() || asked.kinds().contains(job.kind()))
                && (asked.technologies() == null || technologies(job, asked))
                && (asked.organization() == null || has(job.organization(), asked.organization()))
                && all(asked.text(), text(job));
    }

    private static String text(Job job) {
        return job.title() + " " + job.organization();
    }

    private static boolean all(@Nullable String words, String text) {
        return words == null || Stream.of(words.split(" ")).allMatch(word -> has(text, word));
    }

    private static boolean has(String text, String part) {
        return plain(text).contains(plain(part));
    }

    private static boolean isAt(@Nullable String place, SearchedPerson person) {
        return place == null
                || Stream.of(place.replaceAll("[,，]", " ").strip().split(" +"))
                        .allMatch(word ->
                                has(person.city(), word)
                                        || COUNTRIES
                                                .getOrDefault(plain(word), "?")
                                                .equalsIgnoreCase(person.country()));
    }

    /** Without case and accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private Comparator<SearchedPerson> order() {
        Comparator<SearchedPerson> order =
                switch (question.order()) {
                    case NAME ->
                            Comparator.comparing(
                                    person -> person.name() == null ? null : plain(person.name()),
                                    Comparator.nullsLast(Comparator.naturalOrder()));
                    case MONTHS ->
                            Comparator.comparing((SearchedPerson person) -> -months(person))
                                    .thenComparing(person -> -monthsWithoutRange(person));
                    case RECENCY ->
                            Comparator.comparing(this::lastDay)
                                    .reversed()
                                    .thenComparing(person -> -months(person));
                };
        return order.thenComparing(SearchedPerson::id);
    }

    private int months(SearchedPerson person) {
        ExperienceInput first = question.filter().experience().getFirst();
        return tenure(person, first, first.range("")).months();
    }

    private int monthsWithoutRange(SearchedPerson person) {
        return tenure(person, question.filter().experience().getFirst(), DateRange.UNBOUNDED)
                .months();
    }

    private LocalDate lastDay(SearchedPerson person) {
        ExperienceInput first = question.filter().experience().getFirst();
        LocalDate last =
                Objects.requireNonNull(tenure(person, first, first.range("")).lastUsed()).lastDay();
        LocalDate today = question.asOf().lastDay();
        return last.isAfter(today) ? today : last;
    }
}
