package dev.tenure.technology;

import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A catalogue laid out in the rows of its tables. */
final class CatalogueRows {

    private CatalogueRows() {}

    record TechnologyRow(
            String slug,
            String name,
            @Nullable String category,
            @Nullable String released,
            @Nullable String note) {}

    record TermRow(String slug, String key, String spelling, String kind, int ordinal) {

        static TermRow of(String slug, String spelling, String kind, int ordinal) {
            return new TermRow(slug, Folding.lower(spelling), spelling, kind, ordinal);
        }
    }

    record ImplicationRow(String slug, String implied) {}

    static List<TechnologyRow> technologies(Catalogue catalogue) {
        return catalogue.technologies().stream()
                .map(t ->
                        new TechnologyRow(
                                t.slug(),
                                t.name(),
                                t.category(),
                                t.released() == null ? null : t.released().toString(),
                                t.note()))
                .toList();
    }

    /**
     * Returns slug, name and aliases; of those that differ by case alone, the last stands for all.
     */
    static List<TermRow> terms(Catalogue catalogue) {
        return catalogue.technologies().stream().flatMap(CatalogueRows::terms).toList();
    }

    private static Stream<TermRow> terms(Technology technology) {
        String slug = technology.slug();
        Map<String, TermRow> rows = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(
                                TermRow.of(slug, slug, "SLUG", 0),
                                TermRow.of(slug, technology.name(), "NAME", 1)),
                        IntStream.range(0, technology.aliases().size())
                                .mapToObj(index ->
                                        TermRow.of(
                                                slug,
                                                technology.aliases().get(index),
                                                "ALIAS",
                                                index + 2)))
                .forEach(row -> rows.put(row.key(), row));
        return rows.values().stream();
    }

    static List<ImplicationRow> implications(Catalogue catalogue) {
        return catalogue.technologies().stream()
                .flatMap(t ->
                        t.directlyImplied().stream().map(it -> new ImplicationRow(t.slug(), it)))
                .toList();
    }
}
