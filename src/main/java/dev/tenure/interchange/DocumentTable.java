package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.text;

import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Statements;
import dev.tenure.document.Problems.Problem;
import dev.tenure.format.Format;
import dev.tenure.interchange.ImportReport.Outcome;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps documents, and their sources as they came, with what was told of them. */
@Component
final class DocumentTable {

    private static final String UNCHANGED =
            """
            select d.digest, d.report::text
            from resume_document d
            join person p on p.id = d.person_id and p.slug = d.report ->> 'slug'
            where d.digest = any ($1::text[])
            """;

    private static final String WRITE =
            """
            with given as materialized (
                select w.person_id
                from unnest($1::bigint[], $2::text[], $6::text[])
                    as w (person_id, content, original)
                left join resume_document d on d.person_id = w.person_id
                where (d.content::text, d.original)
                      is distinct from (w.content, decode(w.original, 'base64'))
            ), written as (
                insert into resume_document as d
                    (person_id, content, digest, report, media_type, original)
                select w.person_id, w.content::json, w.digest, w.report::json, w.media_type,
                       decode(w.original, 'base64')
                from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[],
                            $6::text[])
                    as w (person_id, content, digest, report, media_type, original)
                on conflict (person_id) do update
                set content = excluded.content, digest = excluded.digest, report = excluded.report,
                    media_type = excluded.media_type, original = excluded.original
                where (d.content::text, d.original, d.digest, d.report::text)
                      is distinct from
                      (excluded.content::text, excluded.original, excluded.digest,
                       excluded.report::text)
            )
            select g.person_id from given g
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Statements statements;

    DocumentTable(Statements statements) {
        this.statements = statements;
    }

    /** What was told of a document when it was written. */
    private record Told(
            String slug,
            Format format,
            int positions,
            int achievements,
            int uses,
            List<Problem> problems) {

        static String of(Draft draft) {
            ImportReport report = draft.report(Outcome.UNCHANGED);
            return JSON.writeValueAsString(
                    new Told(
                            draft.slug(),
                            draft.format(),
                            report.positions(),
                            report.achievements(),
                            report.uses(),
                            report.problems()));
        }

        ImportReport unchanged(String source) {
            return new ImportReport(
                    source,
                    format,
                    slug,
                    Outcome.UNCHANGED,
                    positions,
                    achievements,
                    uses,
                    problems);
        }
    }

    /**
     * Returns what is to be told of documents that are stored as they come, by their digests; the
     * reports name no source.
     */
    Mono<Map<String, ImportReport>> unchanged(Collection<String> digests) {
        return statements
                .select(
                        UNCHANGED,
                        row -> Map.entry(text(row, "digest"), text(row, "report")),
                        (Object) digests.toArray(String[]::new))
                .collectMap(
                        Map.Entry::getKey,
                        each -> JSON.readValue(each.getValue(), Told.class).unchanged(""));
    }

    /** Writes the documents; returns the people whose document is another than before. */
    Flux<Long> write(List<PersonResume> resumes) {
        var of = ColumnArrays.of(resumes);
        return statements.select(
                WRITE,
                row -> id(row, "person_id"),
                of.ids(PersonResume::person),
                of.texts(PersonResume::document),
                of.texts(one -> one.draft().digest()),
                of.texts(one -> Told.of(one.draft())),
                of.texts(one -> one.draft().format().mediaType()),
                of.texts(one -> one.draft().original()));
    }
}
