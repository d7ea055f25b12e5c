package dev.tenure.interchange;

import dev.tenure.document.Problems;
import dev.tenure.format.Format;
import dev.tenure.interchange.ImportReport.Outcome;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Use;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * A document that was read and may be written.
 *
 * @param slug whose résumé it is
 * @param digest of all that its import depends on
 * @param format the format of its source
 * @param document the JSON Resume that it is, word for word where that is its source
 * @param resume what it says, with the technologies that it uses
 * @param problems what is the matter with it
 */
record Draft(
        Source source,
        String slug,
        String digest,
        Format format,
        String document,
        Resume resume,
        Problems problems) {

    /** Returns the bytes of the source in Base64: null where the document says the same. */
    @Nullable String original() {
        byte[] content = source.content();
        return format == Format.JSON
                        && Arrays.equals(content, document.getBytes(StandardCharsets.UTF_8))
                ? null
                : Base64.getEncoder().encodeToString(content);
    }

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
                : new ImportReport(
                        source.name(),
                        format,
                        slug,
                        outcome,
                        resume.positions().size(),
                        (int) resume.achievements().count(),
                        (int) resume.uses().count(),
                        problems.all());
    }
}
