package dev.tenure.interchange;

import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Problem;
import dev.tenure.format.Format;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an import did with one document.
 *
 * @param source where the document came from, as the importer was told
 * @param format the format of the source; null where it was not read
 * @param slug the résumé's slug; null where none could be found
 * @param outcome what became of it
 * @param positions how many positions it has
 * @param achievements how many achievements, headings included
 * @param uses how many places that declare or mention a technology
 * @param problems all errors and warnings, in the order of the document's members
 */
record ImportReport(
        String source,
        @Nullable Format format,
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
        return new ImportReport(source, null, slug, Outcome.REFUSED, 0, 0, 0, problems.all());
    }

    /** Returns the same report on a document from elsewhere. */
    ImportReport of(String otherSource) {
        return new ImportReport(
                otherSource, format, slug, outcome, positions, achievements, uses, problems);
    }

    /** What became of a document: an error refuses it, and then nothing has changed. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED,
        /** It was only to be read. */
        READ
    }
}
