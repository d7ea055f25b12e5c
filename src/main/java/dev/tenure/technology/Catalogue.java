package dev.tenure.technology;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The known technologies: found by any of their names, and connected by what they imply, directly
 * and through others.
 */
public final class Catalogue {

    private final SortedMap<String, Technology> bySlug;
    private final Map<String, Technology> byName;
    private final Map<String, List<Implication>> implied;
    private final List<Spelling> spellings;
    private final NearestNames names;

    Catalogue(
            SortedMap<String, Technology> bySlug,
            Map<String, Technology> byName,
            Map<String, List<Implication>> implied,
            List<Spelling> spellings) {
        this.bySlug = Collections.unmodifiableSortedMap(bySlug);
        this.byName = Map.copyOf(byName);
        this.implied = Map.copyOf(implied);
        this.spellings = List.copyOf(spellings);
        this.names = new NearestNames(this.byName);
    }

    /** Returns all technologies, categories among them, in the order of their slugs. */
    public Collection<Technology> technologies() {
        return bySlug.values();
    }

    /** Returns the technology of this slug, else name, else alias, in any case. */
    public Optional<Technology> find(String name) {
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * Returns what the technology of this slug implies, directly or not, in the order of the slugs.
     */
    public List<Implication> impliedBy(String slug) {
        return implied.getOrDefault(slug, List.of());
    }

    /** Returns the technologies whose names are nearest to an unknown one, nearest first. */
    public List<Technology> nearest(String name, int limit) {
        return names.to(name, limit);
    }

    /** Returns every spelling that a text may have. */
    public List<Spelling> spellings() {
        return spellings;
    }

    /** Returns the slugs of these technologies and of all that they imply. */
    public Set<String> withImplied(Collection<String> slugs) {
        Set<String> all = new HashSet<>(slugs);
        slugs.forEach(slug -> impliedBy(slug).forEach(it -> all.add(it.implied())));
        return all;
    }
}
