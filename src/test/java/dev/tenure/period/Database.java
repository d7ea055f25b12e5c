package dev.tenure.period;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A real PostgreSQL with the first migration alone. */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    private final Connection connection = postgres.getPostgresDatabase().getConnection();

    Database() throws IOException, SQLException {
        execute(Files.readString(Path.of("schema/migration/V1__period.sql")));
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives the first column for rows whose columns go into the statement as arrays of text. */
    List<String> ask(String sql, List<List<String>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int column = 0; !rows.isEmpty() && column < rows.getFirst().size(); column++) {
                int index = column;
                Object[] values = rows.stream().map(row -> row.get(index)).toArray();
                statement.setArray(column + 1, connection.createArrayOf("text", values));
            }
            List<String> answers = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    answers.add(result.getString(1));
                }
            }
            return answers;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
