package dev.tenure.database;

import static dev.tenure.database.DriverOptions.text;

import io.r2dbc.spi.ConnectionFactoryOptions;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The JDBC side of an R2DBC address, so that one URL is enough, migrations included. */
record MigrationDetails(String url, @Nullable String user, @Nullable String password)
        implements JdbcConnectionDetails, FlywayConnectionDetails {

    private static final Map<String, String> SAME_MEANING =
            Map.of(
                    "sslMode", "sslmode",
                    "sslmode", "sslmode",
                    "sslRootCert", "sslrootcert",
                    "sslCert", "sslcert",
                    "sslKey", "sslkey",
                    "sslPassword", "sslpassword",
                    "applicationName", "ApplicationName");

    static MigrationDetails of(ConnectionFactoryOptions options) {
        List<ServerAddress> addresses = ServerAddress.of(options);
        if (addresses.isEmpty()) {
            throw new DatabaseException(
                    "The database address has no host, so that the migrations cannot reach it.",
                    "Give a host in spring.r2dbc.url, or the migrations an address of their own"
                            + " with spring.flyway.url.");
        }
        String database = text(options, "database");
        String parameters =
                parameters(options, addresses.size() > 1).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
        return new MigrationDetails(
                "jdbc:postgresql://%s/%s?%s"
                        .formatted(
                                ServerAddress.list(addresses),
                                database == null ? "" : encoded(database),
                                parameters),
                text(options, "user"),
                text(options, "password"));
    }

    private static Map<String, String> parameters(
            ConnectionFactoryOptions options, boolean several) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("connectTimeout", several ? "3" : "10");
        if (several) {
            parameters.put("targetServerType", "primary");
        }
        if (Boolean.parseBoolean(text(options, "ssl"))) {
            parameters.put("sslmode", "verify-full");
        }
        SAME_MEANING.forEach((ours, theirs) -> {
            String value = text(options, ours);
            if (value != null) {
                parameters.put(theirs, value);
            }
        });
        return parameters;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getDriverClassName() {
        return "org.postgresql.Driver";
    }

    @Override
    public String toString() {
        return url;
    }
}
