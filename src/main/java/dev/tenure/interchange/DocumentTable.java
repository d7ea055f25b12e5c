package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Statements;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;

import java.util.List;

/** Keeps documents word for word. */
@Component
final class DocumentTable {

    private static final String WRITE =
            """
            insert into resume_document (person_id, content)
            select w.person_id, w.content::json
            from unnest($1::bigint[], $2::text[]) as w (person_id, content)
            left join resume_document d on d.person_id = w.person_id
            where d.content::text is distinct from w.content
            on conflict (person_id) do update set content = excluded.content
            returning person_id
            """;

    private final Statements statements;

    DocumentTable(Statements statements) {
        this.statements = statements;
    }

    /** Writes the documents; returns the people whose document is another than before. */
    Flux<Long> write(List<PersonResume> resumes) {
        var of = ColumnArrays.of(resumes);
        return statements.select(
                WRITE,
                row -> id(row, "person_id"),
                of.ids(PersonResume::person),
                of.texts(PersonResume::document));
    }
}
