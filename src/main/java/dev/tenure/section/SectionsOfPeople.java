package dev.tenure.section;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.document.SectionsReader;
import dev.tenure.graph.BatchLoader;
import dev.tenure.resume.Sections;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** The sections in people's kept documents. */
@Component
class SectionsOfPeople {

    private static final String DOCUMENTS =
            """
            select d.person_id, d.content::text
            from resume_document d
            where d.person_id = any ($1)
            """;

    private final Queries queries;

    SectionsOfPeople(Queries queries) {
        this.queries = queries;
    }

    /** Returns the sections of each person; who has no document has none. */
    Mono<List<Try<Sections>>> byPerson(List<Long> people) {
        return queries.rowsByKey(
                        DOCUMENTS,
                        row -> new ColumnReader(row).id(),
                        row -> SectionsReader.read(new ColumnReader(row).skip(1).text()),
                        (Object) people.toArray(Long[]::new))
                .map(found ->
                        BatchLoader.each(
                                people,
                                person ->
                                        found.of(person).stream()
                                                .findFirst()
                                                .orElse(Sections.NONE)));
    }
}
