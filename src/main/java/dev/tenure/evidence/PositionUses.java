package dev.tenure.evidence;

import dev.tenure.technology.TechnologyFilterInput.Criteria;
import dev.tenure.technology.Terms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
        List<UseRow> named = new ArrayList<>(rows.size());
        for (UseRow row : rows) {
            if (!shownOf(row, asked).isEmpty()) {
                named.add(row);
            }
        }
        return TechnologyUse.stack(named, terms);
    }

    /** Returns every place that shows what is asked for. */
    List<Evidence> evidence(Criteria asked) {
        return evidence(asked, _ -> true);
    }

    /** Returns every place in an achievement that shows what is asked for. */
    List<Evidence> evidence(Criteria asked, long achievement) {
        return evidence(
                asked, row -> row.achievement() != null && row.achievement() == achievement);
    }

    private List<Evidence> evidence(Criteria asked, Predicate<UseRow> where) {
        List<Evidence> found = new ArrayList<>();
        for (UseRow row : rows) {
            if (where.test(row)) {
                for (long shown : shownOf(row, asked)) {
                    found.add(row.of(terms.technology(shown), terms));
                }
            }
        }
        return found;
    }

    private List<Long> shownOf(UseRow use, Criteria asked) {
        return asked.shownBy(use.technology(), use.role(), use.source(), terms);
    }
}
