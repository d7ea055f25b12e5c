package dev.tenure.interchange;

import static dev.tenure.database.Columns.optionalText;
import static dev.tenure.database.Columns.text;

import dev.tenure.database.StartupRecords;
import dev.tenure.database.Statements;
import dev.tenure.format.Format;
import dev.tenure.interchange.ImportReport.Outcome;

import io.r2dbc.spi.Readable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads the stored documents again when they were read with another catalogue or other rules. */
@Component
final class Reimport {

    private static final Logger LOG = LoggerFactory.getLogger(Reimport.class);

    private static final String RECORD = "documents";

    private static final String SLUGS =
            """
            select p.slug from person p join resume_document d on d.person_id = p.id order by p.id
            """;

    private static final String DOCUMENT =
            """
            select d.content::text, d.media_type, encode(d.original, 'base64') as original
            from resume_document d
            join person p on p.id = d.person_id
            where p.slug = $1::text
            """;

    private final Statements statements;
    private final StartupRecords records;
    private final Importer importer;
    private final String edition;

    Reimport(Statements statements, StartupRecords records, Importer importer, ReadingRules rules) {
        this.statements = statements;
        this.records = records;
        this.importer = importer;
        edition = rules.edition();
    }

    /** How many documents were read again. */
    Mono<Long> whereNeeded() {
        return records.detail(RECORD)
                .defaultIfEmpty("")
                .flatMap(last -> last.equals(edition) ? Mono.just(0L) : all());
    }

    private Mono<Long> all() {
        return statements
                .select(SLUGS, row -> text(row, "slug"))
                .collectList()
                .flatMapIterable(slugs -> slugs)
                .concatMap(this::again)
                .count()
                .flatMap(count -> records.save(RECORD, edition).thenReturn(count));
    }

    private Mono<ImportReport> again(String slug) {
        return statements
                .select(DOCUMENT, row -> source(slug, row), slug)
                .singleOrEmpty()
                .flatMap(importer::takeAgain)
                .doOnNext(report -> {
                    if (report.outcome() == Outcome.REFUSED) {
                        LOG.warn(
                                "The document of {} stays as it was read before: {}",
                                slug,
                                report.problems());
                    }
                });
    }

    private static Source source(String slug, Readable row) {
        String original = optionalText(row, "original");
        byte[] content =
                original == null
                        ? text(row, "content").getBytes(StandardCharsets.UTF_8)
                        : Base64.getMimeDecoder().decode(original);
        return new Source(
                slug, content, slug, Format.ofMediaType(text(row, "media_type")).orElse(null));
    }
}
