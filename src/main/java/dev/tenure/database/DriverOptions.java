package dev.tenure.database;

import static io.r2dbc.spi.ConnectionFactoryOptions.DATABASE;
import static io.r2dbc.spi.ConnectionFactoryOptions.PASSWORD;
import static io.r2dbc.spi.ConnectionFactoryOptions.USER;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the driver is told: by the address, and by {@code spring.r2dbc.properties} where the address
 * says nothing; of {@code options}, which are settings of the server, the address names single
 * ones.
 */
final class DriverOptions {

    static final String SETTINGS = "options";

    /** Which of several servers is connected to. */
    static final String TARGET = "targetServerType";

    private DriverOptions() {}

    /**
     * Returns the options of a connection.
     *
     * @param known what is known of the server, which may have been given the properties already
     * @param url the address; null where none was configured
     */
    static ConnectionFactoryOptions of(
            ConnectionFactoryOptions known, @Nullable String url, Map<String, String> properties) {
        ConnectionFactoryOptions said = url == null ? known : ConnectionFactoryOptions.parse(url);
        requireOneSchema(said);
        ConnectionFactoryOptions.Builder options = known.mutate();
        properties.forEach(
                (name, value) -> options.option(Option.valueOf(name), value(said, name, value)));
        return options.build();
    }

    /**
     * Returns the options of connections that read elsewhere than at the primary: what the address
     * does not say is as there, and of several servers a standby is preferred.
     */
    static ConnectionFactoryOptions ofReader(String url, ConnectionFactoryOptions primary) {
        ConnectionFactoryOptions said = ConnectionFactoryOptions.parse(url);
        ConnectionFactoryOptions.Builder options =
                ConnectionFactoryOptions.builder()
                        .from(primary, Set.of(USER, PASSWORD, DATABASE)::contains)
                        .from(said);
        if (ServerAddress.of(said).size() > 1 && text(said, TARGET) == null) {
            options.option(Option.valueOf(TARGET), "preferSecondary");
        }
        return options.build();
    }

    /** Returns what an option says; null where it is not there. */
    static @Nullable String text(ConnectionFactoryOptions options, String name) {
        Object value = options.getValue(Option.valueOf(name));
        return value == null ? null : value.toString();
    }

    private static Object value(ConnectionFactoryOptions said, String name, String property) {
        Object value = said.getValue(Option.valueOf(name));
        if (value == null) {
            return property;
        }
        return name.equals(SETTINGS) && value instanceof String settings
                ? merged(property, settings)
                : value;
    }

    static String merged(String settings, String stronger) {
        Map<String, String> all = new LinkedHashMap<>(settings(settings));
        all.putAll(settings(stronger));
        return all.entrySet().stream().map(Object::toString).collect(Collectors.joining(";"));
    }

    private static Map<String, String> settings(String text) {
        return Arrays.stream(text.split(";"))
                .map(setting -> setting.split("=", 2))
                .filter(setting -> setting.length == 2)
                .collect(Collectors.toMap(setting -> setting[0].strip(), setting -> setting[1]));
    }

    private static void requireOneSchema(ConnectionFactoryOptions said) {
        String settings = text(said, SETTINGS);
        if (text(said, "schema") != null
                || text(said, "currentSchema") != null
                || (settings != null && settings(settings).containsKey("search_path"))) {
            throw new DatabaseException(
                    "The database address names a schema, and Tenure keeps its tables in that of"
                            + " the database's user, which is mostly 'public'.",
                    "Leave it out of spring.r2dbc.url, and give Tenure a database of its own.");
        }
    }
}
