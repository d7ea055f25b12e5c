package dev.tenure.interchange;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks into the tables. */
@TestComponent
class Stored {

    private static final List<String> TABLES =
            List.of(
                    "person",
                    "resume_document",
                    "contact",
                    "link",
                    "organization",
                    "position",
                    "achievement",
                    "technology_use",
                    "experience",
                    "experience_block",
                    "search_text",
                    "search_word",
                    "technology",
                    "technology_term",
                    "technology_implication",
                    "technology_closure");

    private final DatabaseClient database;

    Stored(DatabaseClient database) {
        this.database = database;
    }

    /** The columns of each row as one text. */
    List<String> rows(String sql, Object... values) {
        DatabaseClient.GenericExecuteSpec statement = database.sql(sql);
        for (int i = 0; i < values.length; i++) {
            statement = statement.bind(i, values[i]);
        }
        return statement
                .map(row -> String.valueOf(row.get(0, String.class)))
                .all()
                .collectList()
                .block();
    }

    /** All rows of all tables with the transaction that wrote each of them. */
    Map<String, List<String>> everything() {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : TABLES) {
            tables.put(
                    table,
                    rows(
                            "select t.xmin::text || ' ' || t.ctid::text || ' ' || t::text from "
                                    + table
                                    + " t order by 1"));
        }
        return tables;
    }

    void run(String sql) {
        database.sql(sql).fetch().rowsUpdated().block();
    }
}
