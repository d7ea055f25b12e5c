package dev.tenure.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The server of tests without Docker: an embedded one, which forgets everything at its end, or the
 * one that listens at {@code -Dtenure.test.port} and lets {@code postgres} in without a password.
 */
final class TestServer {

    static final String HOST = "localhost";
    static final String USER = "postgres";

    private static final int NAMED = Integer.getInteger("tenure.test.port", 0);

    private TestServer() {}

    static int port() {
        return NAMED == 0 ? Embedded.ONE.getPort() : NAMED;
    }

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/postgres?user=%s".formatted(HOST, port(), USER));
    }

    private static final class Embedded {

        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("unix_socket_directories", "")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
