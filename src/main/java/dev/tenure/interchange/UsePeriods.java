package dev.tenure.interchange;

import dev.tenure.document.Code;
import dev.tenure.document.Problems;
import dev.tenure.period.Period;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.technology.Technology;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** When technologies were used at one position, and what is wrong with that. */
final class UsePeriods {

    private final @Nullable Period whole;
    private final Problems problems;
    private final Set<Technology> warned;

    /**
     * Judges by the period of the position.
     *
     * @param warned the technologies of which the document was told that they came later
     */
    UsePeriods(@Nullable Period whole, Problems problems, Set<Technology> warned) {
        this.whole = whole;
        this.problems = problems;
        this.warned = warned;
    }

    /** Returns the own period of a declaration as far as it is the position's. */
    @Nullable Period cut(Declaration declaration) {
        Period own = declaration.period();
        if (own == null || whole == null) {
            return own;
        }
        Period cut = own.cutTo(whole).orElse(null);
        if (cut == null) {
            problems.warning(
                    declaration.path(),
                    Code.CONTRADICTION,
                    "Its period lies outside the position's; the position's counts.");
        } else if (!hasSameBounds(own, cut)) {
            problems.warning(
                    declaration.path(),
                    Code.CONTRADICTION,
                    "Its period goes beyond the position's, and is cut to it.");
        }
        return cut;
    }

    /** Returns whether nothing that the document states was cut: an open end states nothing. */
    private static boolean hasSameBounds(Period own, Period cut) {
        return (own.start() == null || own.start().equals(cut.start()))
                && (own.end() == null || own.end().equals(cut.end()));
    }

    /** Warns once of what was not released yet, in a use's period or the whole. */
    void warnBeforeRelease(Technology technology, @Nullable Period own, String path) {
        Period period = own == null ? whole : own;
        if (period != null
                && period.end() != null
                && technology.released() != null
                && period.end().lastDay().isBefore(technology.released().firstDay())
                && warned.add(technology)) {
            problems.warning(
                    path,
                    Code.BEFORE_RELEASE,
                    "%s was released in %s, after this ended in %s; it counts for nothing."
                            .formatted(technology.name(), technology.released(), period.end()));
        }
    }
}
