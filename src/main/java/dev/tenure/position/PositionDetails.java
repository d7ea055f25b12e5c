package dev.tenure.position;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.graph.BatchLoader;
import dev.tenure.resume.Position.Details;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** What only some kinds of position say; it is read where somebody asks for it. */
@Component
class PositionDetails {

    private static final String OF_POSITIONS =
            """
            select p.person_id, p.id, p.description, p.score, p.project_type, p.project_roles
            from position p
            where p.person_id = any ($1) and p.id = any ($2) and p.audience = 'PUBLIC'
            """;

    private final Queries queries;

    PositionDetails(Queries queries) {
        this.queries = queries;
    }

    /** Returns the details of each position. */
    Mono<List<Try<Details>>> ofPositions(List<PositionKey> keys) {
        return queries.rowsByKey(
                        OF_POSITIONS,
                        row -> {
                            ColumnReader columns = new ColumnReader(row);
                            return new PositionKey(columns.id(), columns.id());
                        },
                        row -> read(new ColumnReader(row).skip(2)),
                        keys.stream().map(PositionKey::person).distinct().toArray(Long[]::new),
                        keys.stream().map(PositionKey::position).toArray(Long[]::new))
                .map(found ->
                        BatchLoader.each(
                                keys,
                                key -> found.of(key).stream().findFirst().orElse(Details.NONE)));
    }

    private static Details read(ColumnReader row) {
        return new Details(row.optionalText(), row.optionalText(), row.optionalText(), row.texts());
    }
}
