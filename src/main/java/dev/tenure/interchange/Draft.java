package dev.tenure.interchange;

import dev.tenure.document.Problems;
import dev.tenure.interchange.ImportReport.Outcome;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Use;

import java.util.stream.Stream;

/**
 * A document that was read and may be written.
 *
 * @param slug whose résumé it is
 * @param digest of all that its import depends on
 * @param document its text
 * @param resume what it says, with the technologies that it uses
 * @param problems what is the matter with it
 */
record Draft(
        Source source,
        String slug,
        String digest,
        String document,
        Resume resume,
        Problems problems) {

    /** Returns whether somebody gave the slug, so that it may replace a résumé of another name. */
    boolean replacesAnybody() {
        return resume.slug() != null || source.slug() != null;
    }

    /** Returns the names of technologies that the catalogue does not know. */
    Stream<String> ownTechnologies() {
        return resume.uses()
                .map(Use::technology)
                .filter(Use.Technology.Own.class::isInstance)
                .map(own -> ((Use.Technology.Own) own).name());
    }

    ImportReport report(Outcome outcome) {
        return outcome == Outcome.REFUSED
                ? ImportReport.refused(source.name(), slug, problems)
                : ImportReport.done(source.name(), slug, outcome, resume, problems);
    }
}
