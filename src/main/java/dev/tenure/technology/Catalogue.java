package dev.tenure.technology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The known technologies: found by any of their names, and connected by what they imply, directly
 * and through others.
 */
public final class Catalogue {

    private static final String RESOURCE = "/schema/catalogue/technologies.yaml";

    private final Map<String, Technology> bySlug;
    private final Map<String, Technology> byName;
    private final Map<String, List<Implication>> implied;
    private final List<Spelling> spellings;
    private final NearestNames names;

    private Catalogue(CatalogueReading reading) {
        bySlug = reading.bySlug();
        byName = reading.byName();
        implied = new ImplicationGraph(bySlug).closure();
        spellings = reading.spellings();
        names = new NearestNames(byName);
    }

    /**
     * The catalogue that is part of the service.
     *
     * @throws InvalidCatalogueException if it contradicts itself
     */
    public static Catalogue standard() {
        try (InputStream yaml =
                Objects.requireNonNull(Catalogue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A catalogue in the format that the head of the standard one describes.
     *
     * @throws InvalidCatalogueException if it is not in that format or contradicts itself
     */
    public static Catalogue read(InputStream yaml) {
        return new Catalogue(CatalogueReading.of(CatalogueFile.read(yaml)));
    }

    /** All technologies, categories among them, in the order of their slugs. */
    public Collection<Technology> technologies() {
        return bySlug.values();
    }

    /** The technology of this slug, else name, else alias, in any case. */
    public Optional<Technology> find(String name) {
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** What the technology of this slug implies, directly or not, in the order of the slugs. */
    public List<Implication> impliedBy(String slug) {
        return implied.getOrDefault(slug, List.of());
    }

    /** Known technologies whose names are nearest to an unknown one, nearest first. */
    public List<Technology> nearest(String name, int limit) {
        return names.to(name, limit);
    }

    /** Every spelling that a text may have. */
    public List<Spelling> spellings() {
        return spellings;
    }

    /** The technologies of these slugs and all that they imply, by slug. */
    public Set<String> withImplied(Collection<String> slugs) {
        Set<String> all = new HashSet<>(slugs);
        slugs.forEach(slug -> impliedBy(slug).forEach(it -> all.add(it.implied())));
        return all;
    }
}
