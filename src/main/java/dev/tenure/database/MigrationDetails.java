package dev.tenure.database;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                    "schema", "currentSchema",
                    "currentSchema", "currentSchema",
                    "applicationName", "ApplicationName");

    static MigrationDetails of(ConnectionFactoryOptions options) {
        String hosts = text(options, "host");
        if (hosts == null) {
            throw new DatabaseException(
                    "The database address has no host, so that the migrations cannot reach it.",
                    "Give a host in spring.r2dbc.url, or the migrations an address of their own"
                            + " with spring.flyway.url.");
        }
        String database = text(options, "database");
        String addresses = addresses(options, hosts);
        String parameters =
                parameters(options, addresses.contains(",")).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
        return new MigrationDetails(
                "jdbc:postgresql://%s/%s?%s"
                        .formatted(
                                addresses, database == null ? "" : encoded(database), parameters),
                text(options, "user"),
                text(options, "password"));
    }

    /** Returns the addresses of the servers, as {@code host:port,host:port}. */
    static String place(ConnectionFactoryOptions options) {
        String hosts = text(options, "host");
        return hosts == null ? "no host" : addresses(options, hosts);
    }

    private static String addresses(ConnectionFactoryOptions options, String hosts) {
        String port = text(options, "port");
        return Stream.of(hosts.split(","))
                .map(host -> address(host.strip(), port == null ? "5432" : port))
                .collect(Collectors.joining(","));
    }

    private static String address(String host, String port) {
        boolean hasPort = host.lastIndexOf(':') > host.lastIndexOf(']');
        return hasPort ? host : host + ":" + port;
    }

    private static Map<String, String> parameters(
            ConnectionFactoryOptions options, boolean several) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("connectTimeout", "10");
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

    private static @Nullable String text(ConnectionFactoryOptions options, String name) {
        Object value = options.getValue(Option.valueOf(name));
        return value == null ? null : value.toString();
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
