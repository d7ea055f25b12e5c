package dev.tenure.technology;

import dev.tenure.period.PartialDate;
import dev.tenure.resume.Use.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.TreeSet;

/**
 * A term of the technology graph; {@code category} is absent on the categories themselves and on
 * terms that only a résumé declares, {@code released} where the date is not known for sure, and
 * {@code implies} leaves the category out.
 */
public record Technology(
        String slug,
        String name,
        @Nullable String category,
        List<String> aliases,
        List<String> implies,
        @Nullable PartialDate released,
        @Nullable String note) {

    public Technology {
        aliases = List.copyOf(aliases);
        implies = List.copyOf(implies);
    }

    /**
     * Returns the slugs of what it implies in one step, its category among them, in their order.
     */
    public List<String> directlyImplied() {
        TreeSet<String> direct = new TreeSet<>(implies);
        if (category != null) {
            direct.add(category);
        }
        return List.copyOf(direct);
    }

    /** Returns whether it is filed under no category, as in the catalogue only categories are. */
    boolean isCategory() {
        return category == null;
    }

    /** Returns why these words name it, in any case. */
    public Reason reasonFor(String words) {
        return words.equalsIgnoreCase(slug) || words.equalsIgnoreCase(name)
                ? Reason.NAME
                : Reason.ALIAS;
    }
}
