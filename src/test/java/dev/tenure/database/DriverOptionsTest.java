package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class DriverOptionsTest {

    private static final Map<String, String> PROPERTIES =
            Map.of(
                    "statementTimeout",
                    "PT2S",
                    "options",
                    "plan_cache_mode=force_generic_plan;jit=off");

    @Test
    void ofAReaderAreThePrimarysWhereItsAddressSaysNothing() {
        ConnectionFactoryOptions primary =
                ConnectionFactoryOptions.parse("r2dbc:postgresql://ada:secret@one:1/cv?jit=on");
        ConnectionFactoryOptions reader =
                DriverOptions.ofReader("r2dbc:postgresql://brendan@two,three/", primary);
        assertThat(ServerAddress.of(reader))
                .containsExactly(new ServerAddress("two", 5432), new ServerAddress("three", 5432));
        assertThat(reader.getValue(ConnectionFactoryOptions.USER)).isEqualTo("brendan");
        assertThat(reader.getValue(ConnectionFactoryOptions.PASSWORD)).isEqualTo("secret");
        assertThat(reader.getValue(ConnectionFactoryOptions.DATABASE)).isEqualTo("cv");
        assertThat(DriverOptions.text(reader, "targetServerType")).isEqualTo("preferSecondary");
        assertThat(DriverOptions.text(reader, "jit")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "statement_timeout, 7s",
        "jit, on",
        "plan_cache_mode, force_generic_plan",
        "work_mem, 5MB"
    })
    void areTheAddresssAndElseTheProperties(String setting, String value) throws Exception {
        ConnectionFactoryOptions server = EmbeddedTestDatabase.create();
        String url =
                "r2dbc:postgresql://postgres@localhost:%s/%s?statementTimeout=PT7S&options=jit=on;work_mem=5MB"
                        .formatted(
                                server.getValue(ConnectionFactoryOptions.PORT),
                                server.getValue(ConnectionFactoryOptions.DATABASE));
        assertThat(setting(driver(url), setting)).isEqualTo(value);
    }

    @Test
    void sayHowLongAStatementMayTake() {
        assertThat(driver("r2dbc:postgresql://a@b/c?statementTimeout=PT7S").statementLimit())
                .isEqualTo(Duration.ofSeconds(7));
        assertThat(driver("r2dbc:postgresql://a@b/c").statementLimit())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema=cv", "currentSchema=cv", "options=search_path=cv"})
    void refuseASchema(String option) {
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> driver("r2dbc:postgresql://a@b/c?" + option))
                .withMessageStartingWith("The database address names a schema");
    }

    private static Driver driver(String url) {
        ConnectionFactoryOptions.Builder known = ConnectionFactoryOptions.parse(url).mutate();
        PROPERTIES.forEach((name, value) -> known.option(Option.valueOf(name), value));
        return new Driver(DriverOptions.of(known.build(), url, PROPERTIES), List.of());
    }

    private static String setting(Driver driver, String name) {
        return Mono.usingWhen(
                        driver.connections().create(),
                        connection ->
                                Mono.from(connection.createStatement("show " + name).execute())
                                        .flatMap(result ->
                                                Mono.from(
                                                        result.map(
                                                                row -> row.get(0, String.class)))),
                        Connection::close)
                .block();
    }
}
