package dev.tenure.evidence;

import dev.tenure.technology.TechnologyFilterInput.Criteria;
import dev.tenure.technology.Terms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All uses of technologies at a position, in reading order.
 *
 * @param terms hold each technology that is used
 */
record PositionUses(List<UseRow> rows, Terms terms) {

    PositionUses {
        rows = List.copyOf(rows);
    }

    /** Returns the technologies that are named where something is asked for, by their first use. */
    List<TechnologyUse> stack(Criteria asked) {
        return TechnologyUse.stack(
                rows.stream().filter(row -> !shownOf(row, asked).isEmpty()).toList(), terms);
    }

    /** Returns every place that shows what is asked for. */
    List<Evidence> evidence(Criteria asked) {
        return evidence(rows.stream(), asked);
    }

    /** Returns every place in an achievement that shows what is asked for. */
    List<Evidence> evidence(Criteria asked, long achievement) {
        return evidence(
                rows.stream().filter(row -> Objects.equals(row.achievement(), achievement)), asked);
    }

    private List<Evidence> evidence(Stream<UseRow> uses, Criteria asked) {
        return uses.flatMap(use ->
                        shownOf(use, asked).stream().map(id -> use.of(terms.technology(id), terms)))
                .toList();
    }

    private List<Long> shownOf(UseRow use, Criteria asked) {
        return asked.shownBy(use.technology(), use.role(), use.source(), terms);
    }
}
