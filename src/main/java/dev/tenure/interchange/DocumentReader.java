package dev.tenure.interchange;

import dev.tenure.document.Code;
import dev.tenure.document.DocumentLimits;
import dev.tenure.document.Problems;
import dev.tenure.format.FormatReader;
import dev.tenure.format.ReadResume;
import dev.tenure.recognition.Recognizer;
import dev.tenure.resume.Resume;
import dev.tenure.technology.Catalogue;
import dev.tenure.text.Slug;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Reads documents, and names the technologies in them; this asks no database. */
@Component
final class DocumentReader {

    static final String SLUG = "$.meta['x-tenure'].slug";

    private final Catalogue catalogue;
    private final Recognizer recognizer;
    private final ReadingRules rules;

    DocumentReader(Catalogue catalogue, Recognizer recognizer, ReadingRules rules) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.recognizer = recognizer;
    }

    /** What became of a document when it was read. */
    sealed interface Reading {

        /** It may be written. */
        record Read(Draft draft) implements Reading {}

        /** All is told of it: it has errors, or is stored as it came. */
        record Told(ImportReport report) implements Reading {}
    }

    /** Returns the digest of all that the import of a document depends on. */
    String digest(Source source) {
        return rules.digest(source);
    }

    Reading read(Source source) {
        Problems problems = new Problems();
        ReadResume read = FormatReader.read(source.content(), source.format(), problems);
        if (read == null) {
            return refused(source, null, problems);
        }
        String slug = slug(source, read.resume(), problems);
        UseFinder uses = new UseFinder(catalogue, recognizer, problems);
        Resume resume = read.resume().withPositions(uses::find);
        return slug == null || problems.haveErrors()
                ? refused(source, slug, problems)
                : new Reading.Read(
                        new Draft(
                                source,
                                slug,
                                rules.digest(source),
                                read.format(),
                                read.json(),
                                resume,
                                problems));
    }

    private static Reading refused(Source source, @Nullable String slug, Problems problems) {
        return new Reading.Told(ImportReport.refused(source.name(), slug, problems));
    }

    private static @Nullable String slug(Source source, Resume resume, Problems problems) {
        String own = resume.slug();
        String given = source.slug();
        if (own != null) {
            if (given != null && !given.equals(own)) {
                problems.warning(
                        SLUG,
                        Code.NAME,
                        "The document's own slug %s counts, not %s.".formatted(own, given));
            }
            return own;
        }
        String slug =
                given == null
                        ? source.slugOfName().or(() -> slugOfPerson(resume)).orElse(null)
                        : given;
        if (slug == null || slug.length() > DocumentLimits.SLUG || !Slug.is(slug)) {
            problems.error(
                    SLUG,
                    Code.NAME,
                    "The résumé needs a slug of lower-case letters, digits and single hyphens:"
                            + " here, as --slug= of the command, as slug= of the request, or as"
                            + " the name of the file.");
            return null;
        }
        return slug;
    }

    private static Optional<String> slugOfPerson(Resume resume) {
        return Optional.ofNullable(resume.name())
                .flatMap(name -> Slug.of(name, DocumentLimits.SLUG));
    }
}
