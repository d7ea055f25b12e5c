package dev.tenure.interchange;

import dev.tenure.document.DocumentLimits;
import dev.tenure.document.Problems;
import dev.tenure.document.ResumeReader;
import dev.tenure.interchange.ImportReport.Outcome;
import dev.tenure.recognition.Recognizer;
import dev.tenure.resume.Resume;
import dev.tenure.technology.Catalogue;
import dev.tenure.text.Slug;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * Imports a résumé document: all of it in one transaction, or nothing of it. What the document says
 * is one tree, to which each pass adds: it is read, its technologies are named, its nodes get their
 * ids, and then they are rows.
 */
@Component
final class Importer {

    private static final String SLUG = "$.meta['x-tenure'].slug";

    private static final String TAKEN =
            "The slug %s, which is the file's name alone, is that of a résumé of another name:"
                    + " give this one a slug of its own, here or as --slug= of the command, or"
                    + " --slug=%s to replace the other.";

    private final Catalogue catalogue;
    private final Recognizer recognizer;
    private final ResumeWriter writer;
    private final TransactionalOperator transaction;

    Importer(
            Catalogue catalogue,
            Recognizer recognizer,
            ResumeWriter writer,
            TransactionalOperator transaction) {
        this.catalogue = catalogue;
        this.recognizer = recognizer;
        this.writer = writer;
        this.transaction = transaction;
    }

    /**
     * A document that somebody brings.
     *
     * @param name a file's name, or what else it is to be called in the report
     * @param content the document, in UTF-8
     * @param slug the slug of a résumé that does not name its own; null leaves it to the file's
     *     name
     */
    record Source(String name, byte[] content, @Nullable String slug) {

        /** Returns the slug of the file: its name without folders and extension. */
        Optional<String> slugOfName() {
            String file =
                    name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            int dot = file.lastIndexOf('.');
            return Slug.of(dot > 0 ? file.substring(0, dot) : file, DocumentLimits.SLUG);
        }
    }

    /** Returns what came of it; an error of the document is in the report, a database's is not. */
    Mono<ImportReport> take(Source source) {
        return Mono.defer(() -> {
            Problems problems = new Problems();
            String document = ResumeReader.decode(source.content(), problems);
            Resume resume = document == null ? null : ResumeReader.read(document, problems);
            if (document == null || resume == null) {
                return Mono.just(ImportReport.refused(source.name(), null, problems));
            }
            return take(source, document, resume, problems);
        });
    }

    private Mono<ImportReport> take(
            Source source, String document, Resume read, Problems problems) {
        String slug = slug(source, read, problems);
        UseFinder uses = new UseFinder(catalogue, recognizer, problems);
        Resume resume = read.withPositions(uses::find);
        if (slug == null || problems.haveErrors()) {
            return Mono.just(ImportReport.refused(source.name(), slug, problems));
        }
        return write(source, slug, document, resume)
                .as(transaction::transactional)
                .map(outcome -> {
                    if (outcome == Outcome.REFUSED) {
                        problems.error(SLUG, TAKEN.formatted(slug, slug));
                        return ImportReport.refused(source.name(), slug, problems);
                    }
                    return ImportReport.done(source.name(), slug, outcome, resume, problems);
                });
    }

    /** Writes it; a slug that nobody gave replaces nobody of another name. */
    private Mono<Outcome> write(Source source, String slug, String document, Resume resume) {
        return resume.slug() == null && source.slug() == null
                ? writer.writeUnlessOfAnother(slug, document, resume)
                : writer.write(slug, document, resume);
    }

    private static @Nullable String slug(Source source, Resume resume, Problems problems) {
        String own = resume.slug();
        String given = source.slug();
        if (own != null) {
            if (given != null && !given.equals(own)) {
                problems.warning(
                        SLUG, "The document's own slug %s counts, not %s.".formatted(own, given));
            }
            return own;
        }
        String slug = given == null ? source.slugOfName().orElse(null) : given;
        if (slug == null || slug.length() > DocumentLimits.SLUG || !Slug.is(slug)) {
            problems.error(
                    SLUG,
                    "The résumé needs a slug of lower-case letters, digits and single hyphens:"
                            + " here, as --slug= of the command, or as the name of the file.");
            return null;
        }
        return slug;
    }
}
