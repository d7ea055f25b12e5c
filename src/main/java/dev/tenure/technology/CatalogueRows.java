package dev.tenure.technology;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A catalogue laid out in the rows of its tables, as JSON. */
final class CatalogueRows {

    private static final JsonMapper ROWS = new JsonMapper();

    private CatalogueRows() {}

    private record TechnologyRow(
            String slug,
            String name,
            @Nullable String category,
            @Nullable String released,
            @Nullable String note) {}

    private record TermRow(String slug, String spelling, String kind, int ordinal) {}

    private record ImplicationRow(String slug, String implied) {}

    static String technologies(Catalogue catalogue) {
        return ROWS.writeValueAsString(
                catalogue.technologies().stream()
                        .map(t ->
                                new TechnologyRow(
                                        t.slug(),
                                        t.name(),
                                        t.category(),
                                        t.released() == null ? null : t.released().toString(),
                                        t.note()))
                        .toList());
    }

    /** Slug, name and aliases; one that differs from the slug by case alone stands for both. */
    static String terms(Catalogue catalogue) {
        List<TermRow> rows = new ArrayList<>();
        for (Technology t : catalogue.technologies()) {
            List<TermRow> own = new ArrayList<>();
            boolean spelled =
                    Stream.concat(Stream.of(t.name()), t.aliases().stream())
                            .anyMatch(t.slug()::equalsIgnoreCase);
            if (!spelled) {
                own.add(new TermRow(t.slug(), t.slug(), "SLUG", own.size()));
            }
            own.add(new TermRow(t.slug(), t.name(), "NAME", own.size()));
            for (String alias : t.aliases()) {
                own.add(new TermRow(t.slug(), alias, "ALIAS", own.size()));
            }
            rows.addAll(own);
        }
        return ROWS.writeValueAsString(rows);
    }

    static String implications(Catalogue catalogue) {
        return ROWS.writeValueAsString(
                catalogue.technologies().stream()
                        .flatMap(t ->
                                t.directlyImplied().stream()
                                        .map(it -> new ImplicationRow(t.slug(), it)))
                        .toList());
    }
}
