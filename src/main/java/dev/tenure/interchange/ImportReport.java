package dev.tenure.interchange;

import dev.tenure.document.Problem;
import dev.tenure.document.Problems;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an import did with one document.
 *
 * @param source where the document came from, as the importer was told
 * @param slug the résumé's slug; null where none could be found
 * @param outcome what became of it
 * @param positions how many positions it has
 * @param achievements how many achievements, headings included
 * @param uses how many places that declare or mention a technology
 * @param problems all errors and warnings, in the order of the document's members
 */
record ImportReport(
        String source,
        @Nullable String slug,
        Outcome outcome,
        int positions,
        int achievements,
        int uses,
        List<Problem> problems) {

    ImportReport {
        problems = List.copyOf(problems);
    }

    static ImportReport refused(String source, @Nullable String slug, Problems problems) {
        return new ImportReport(source, slug, Outcome.REFUSED, 0, 0, 0, problems.all());
    }

    static ImportReport done(String source, Draft draft, Outcome outcome, Problems problems) {
        int achievements =
                draft.resume().entries().stream().mapToInt(p -> p.achievements().size()).sum();
        return new ImportReport(
                source,
                draft.slug(),
                outcome,
                draft.resume().entries().size(),
                achievements,
                draft.uses().stream().mapToInt(List::size).sum(),
                problems.all());
    }
}
