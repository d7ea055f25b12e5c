package dev.tenure.interchange;

import dev.tenure.document.Decoding;
import dev.tenure.document.Problems;
import dev.tenure.document.Resume;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.Slugs;
import dev.tenure.resume.Use;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;

import reactor.core.publisher.Mono;

import java.util.List;

/** Imports a résumé document: all of it in one transaction, or nothing of it. */
@Component
final class Importer {

    private final KnownTerms terms;
    private final ResumeWriter writer;
    private final TransactionalOperator transaction;

    Importer(KnownTerms terms, ResumeWriter writer, TransactionalOperator transaction) {
        this.terms = terms;
        this.writer = writer;
        this.transaction = transaction;
    }

    /** What came of it; an error of the document is in the report, one of the database is not. */
    Mono<ImportReport> take(Source source) {
        return Mono.defer(() -> {
            Problems problems = new Problems();
            String document = Decoding.text(source.content(), problems);
            Resume resume = document == null ? null : ResumeReader.read(document, problems);
            if (document == null || resume == null) {
                return Mono.just(ImportReport.refused(source.name(), null, problems));
            }
            return write(source, document, resume, problems);
        });
    }

    private Mono<ImportReport> write(
            Source source, String document, Resume resume, Problems problems) {
        String slug = slug(source, resume, problems);
        List<List<Use>> uses =
                resume.entries().stream().map(p -> UseFinder.of(p, terms, problems)).toList();
        if (slug == null || problems.haveErrors()) {
            return Mono.just(ImportReport.refused(source.name(), slug, problems));
        }
        var draft = new Draft(slug, document, resume, uses);
        return writer.write(draft)
                .as(transaction::transactional)
                .map(outcome -> ImportReport.done(source.name(), draft, outcome, problems));
    }

    private static @Nullable String slug(Source source, Resume resume, Problems problems) {
        String own = resume.slug();
        String given = source.slug();
        if (own != null) {
            if (given != null && !given.equals(own)) {
                problems.warning(
                        "$.meta['x-tenure'].slug",
                        "The document's own slug %s counts, not %s.".formatted(own, given));
            }
            return own;
        }
        String slug = given == null ? Slugs.ofFile(source.name()).orElse(null) : given;
        if (slug == null || !Slugs.is(slug)) {
            problems.error(
                    "$.meta['x-tenure'].slug",
                    "The résumé needs a slug of lower-case letters, digits and single hyphens:"
                            + " here, as --slug= of the command, or as the name of the file.");
            return null;
        }
        return slug;
    }
}
