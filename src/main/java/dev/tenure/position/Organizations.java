package dev.tenure.position;

import static dev.tenure.database.Columns.integer;

import dev.tenure.database.BatchStatement;
import dev.tenure.database.ColumnReader;
import dev.tenure.graph.Connection;
import dev.tenure.graph.Cursor;
import dev.tenure.text.Domain;
import dev.tenure.text.Spelling;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** Organizations of positions that everybody may see, found by a name or a domain. */
@Component
class Organizations {

    private static final int MOST_COUNTED = 10_000;

    private static final String PAGE =
            """
            select k.key, o.id, o.person_id, o.name,
                   o.former_names, o.urls
            from jsonb_to_recordset($1) as k (
                key integer, asked text, domain text, after_name text, after_id bigint,
                backward boolean, size integer)
            cross join lateral organization_page(
                k.asked, k.domain, k.after_name, k.after_id, k.backward, k.size)
                with ordinality as o
            order by k.key, o.ordinality
            """;

    private static final String COUNT =
            """
            select k.key, organization_count(k.asked, k.domain, k.most) as count
            from jsonb_to_recordset($1) as k (
                key integer, asked text, domain text, most integer)
            """;

    private record PageRow(
            int key,
            String asked,
            String domain,
            @Nullable String afterName,
            @Nullable Long afterId,
            boolean backward,
            int size) {

        static PageRow of(int key, OrganizationsKey asked) {
            Cursor after = asked.cursor();
            return new PageRow(
                    key,
                    Spelling.containing(asked.text()),
                    Domain.of(asked.text()),
                    after == null ? null : after.text(1),
                    after == null ? null : after.number(2),
                    asked.page().isBackward(),
                    asked.page().size() + 1);
        }
    }

    private record CountRow(int key, String asked, String domain, int most) {

        static CountRow of(int key, String text) {
            return new CountRow(key, Spelling.containing(text), Domain.of(text), MOST_COUNTED);
        }
    }

    private final BatchStatement statement;

    Organizations(BatchStatement statement) {
        this.statement = statement;
    }

    /** Finds the pages asked for, by name. */
    Mono<List<Try<OrganizationConnection>>> pages(List<OrganizationsKey> keys) {
        return statement.answers(
                PAGE,
                keys,
                PageRow::of,
                row -> Organization.read(new ColumnReader(row).skip(1)),
                (key, found) ->
                        OrganizationConnection.of(
                                Connection.of(key.page(), found, key::cursor, 0), key.text()));
    }

    /** Returns how many organizations these texts find, 10,000 at most. */
    Mono<List<Try<Integer>>> counts(List<String> texts) {
        return statement.answers(
                COUNT,
                texts,
                CountRow::of,
                row -> integer(row, "count"),
                (_, counts) -> counts.getFirst());
    }
}
