package dev.tenure.technology;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tenure.graph.BadRequest;
import dev.tenure.graph.NotFound;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All terms that the database held when they were read, with their ids there. */
public final class Terms {

    private static final int SUGGESTIONS = 5;

    /** Which terms these are; others have another version. */
    record Version(long count, long sum, @Nullable String catalogue) {}

    private final Version version;
    private final Map<Long, Technology> byId;
    private final Map<String, Long> ids;
    private final Map<String, Technology> byName;
    private final Map<String, List<Implication>> implied;
    private final Map<Long, List<Long>> shown;
    private final Set<String> categories;
    private final NearestNames nearest;

    Terms(Version version, Map<Long, Technology> technologies) {
        this.version = version;
        this.byId = Map.copyOf(technologies);
        this.ids =
                byId.entrySet().stream()
                        .collect(toUnmodifiableMap(each -> each.getValue().slug(), Entry::getKey));
        this.byName = namesOf(byId.values());
        this.implied =
                new ImplicationGraph(
                                byId.values().stream()
                                        .collect(
                                                toUnmodifiableMap(
                                                        Technology::slug, Function.identity())))
                        .closure();
        this.shown =
                byId.entrySet().stream()
                        .collect(
                                toUnmodifiableMap(
                                        Entry::getKey,
                                        each ->
                                                sorted(shownBy(each.getValue()).stream()).stream()
                                                        .map(this::id)
                                                        .toList()));
        this.categories =
                byId.values().stream()
                        .flatMap(technology -> technology.directlyImplied().stream())
                        .collect(toUnmodifiableSet());
        this.nearest = new NearestNames(namesOf(all()));
    }

    private static Map<String, Technology> namesOf(Collection<Technology> technologies) {
        Map<String, Technology> names = new HashMap<>();
        for (Technology technology : technologies) {
            Stream.concat(
                            Stream.of(technology.slug(), technology.name()),
                            technology.aliases().stream())
                    .forEach(name -> names.put(fold(name), technology));
        }
        return Map.copyOf(names);
    }

    Version version() {
        return version;
    }

    boolean knows(String name) {
        return byName.containsKey(fold(name));
    }

    boolean holds(long id) {
        return byId.containsKey(id);
    }

    Optional<Technology> find(String name) {
        return Optional.ofNullable(byName.get(fold(name)));
    }

    /** Returns the technology with an id that a row gave. */
    public Technology technology(long id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new NotFound("There is no such technology"));
    }

    /** Returns the technology of that name to a question for it alone. */
    Technology wanted(String name) {
        return find(name).orElseThrow(() -> new NotFound(unknown(name), suggestions(name)));
    }

    /**
     * Returns the technology of that name to an argument that needs it.
     *
     * @throws BadRequest if there is none; it holds the nearest known terms
     */
    public Technology asked(String name, String argument) {
        return find(name)
                .orElseThrow(() -> new BadRequest(argument, unknown(name), suggestions(name)));
    }

    private static String unknown(String name) {
        return "The technology '%s' is unknown".formatted(name);
    }

    private List<String> suggestions(String name) {
        return nearest.to(name, SUGGESTIONS).stream().map(Technology::slug).toList();
    }

    /** Returns the id of a technology that these terms gave. */
    public long id(Technology technology) {
        return Objects.requireNonNull(ids.get(technology.slug()), technology.slug());
    }

    /** Returns the shortest chain of implications from one technology up to, without, another. */
    public List<Technology> via(Technology mentioned, Technology asked) {
        return implied(mentioned)
                .filter(implication -> implication.implied().equals(asked.slug()))
                .findFirst()
                .map(implication -> named(implication.via()))
                .orElse(List.of());
    }

    private Stream<Implication> implied(Technology technology) {
        return implied.getOrDefault(technology.slug(), List.of()).stream();
    }

    List<Technology> named(List<String> slugs) {
        return slugs.stream().flatMap(slug -> find(slug).stream()).toList();
    }

    /** Returns what implies a technology in one step, by slug. */
    List<Technology> implying(Technology technology) {
        return sorted(
                byId.values().stream()
                        .filter(each -> each.directlyImplied().contains(technology.slug())));
    }

    /** Returns all terms of the catalogue, by slug; what a résumé alone declares is its own. */
    List<Technology> all() {
        return sorted(byId.values().stream().filter(this::isCatalogued));
    }

    /** Returns whether it has a category or is one: a term of the catalogue does, no other. */
    private boolean isCatalogued(Technology technology) {
        return technology.category() != null || categories.contains(technology.slug());
    }

    /**
     * Returns what a mention of the technology shows: itself, then all that it implies, by slug.
     */
    public List<Technology> shownBy(Technology mentioned) {
        return Stream.concat(
                        Stream.of(mentioned),
                        implied(mentioned).flatMap(each -> find(each.implied()).stream()))
                .toList();
    }

    /** Returns the ids of all that the technology with an id shows, itself among them, by slug. */
    public List<Long> shownBy(long id) {
        return shown.getOrDefault(id, List.of());
    }

    /** Returns whether the one implies the other, in any number of steps. */
    public boolean implies(Technology technology, Technology other) {
        return implied(technology).anyMatch(each -> each.implied().equals(other.slug()));
    }

    private static List<Technology> sorted(Stream<Technology> technologies) {
        return technologies.sorted(Comparator.comparing(Technology::slug)).toList();
    }

    static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
