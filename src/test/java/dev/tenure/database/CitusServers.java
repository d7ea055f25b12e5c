package dev.tenure.database;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The coordinator of Citus at {@code -Dtenure.test.port}, with the workers that its database {@code
 * postgres} knows, where {@code -Dtenure.test.database=citus} asks for them. Tests are left out
 * where it does not answer.
 */
final class CitusServers implements ExecutionCondition {

    private static final String WORKERS =
            "select node_name, node_port from citus_get_active_worker_nodes()";

    private record Worker(String host, int port) {

        Connection connect(String database) throws SQLException {
            return server(host, port, database);
        }
    }

    static boolean areChosen() {
        return "citus".equals(System.getProperty("tenure.test.database"));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (!areChosen()) {
            return ConditionEvaluationResult.enabled("another database is chosen");
        }
        try {
            return ConditionEvaluationResult.enabled(workers().size() + " workers answer");
        } catch (SQLException failure) {
            return ConditionEvaluationResult.disabled(
                    "No Citus with workers is where -Dtenure.test.port says: "
                            + failure.getMessage());
        }
    }

    /** Makes a database of the coordinator's one whose tables can be spread. */
    static void spread(String database) throws SQLException {
        List<Worker> workers = workers();
        for (Worker worker : workers) {
            try (Connection connection = worker.connect("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + database);
            }
            try (Connection connection = worker.connect(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("create extension citus");
            }
        }
        try (Connection connection = server(TestServer.HOST, TestServer.port(), database);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension citus");
            statement.execute(
                    "select citus_set_coordinator_host('%s', %d)"
                            .formatted(TestServer.HOST, TestServer.port()));
            for (Worker worker : workers) {
                statement.execute(
                        "select citus_add_node('%s', %d)".formatted(worker.host, worker.port));
            }
        }
    }

    private static List<Worker> workers() throws SQLException {
        List<Worker> workers = new ArrayList<>();
        try (Connection coordinator = TestServer.connect();
                Statement statement = coordinator.createStatement();
                ResultSet rows = statement.executeQuery(WORKERS)) {
            while (rows.next()) {
                workers.add(new Worker(rows.getString(1), rows.getInt(2)));
            }
        }
        if (workers.isEmpty()) {
            throw new SQLException("it has no workers");
        }
        return workers;
    }

    private static Connection server(String host, int port, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/%s?user=%s"
                        .formatted(host, port, database, TestServer.USER));
    }
}
