package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class PoolerCheckTest {

    @Test
    void letsAServerPass() throws SQLException {
        MigrationDetails server = MigrationDetails.of(EmbeddedTestDatabase.create());
        try (Connection one = DriverManager.getConnection(server.url(), "postgres", "");
                Connection other = DriverManager.getConnection(server.url(), "postgres", "")) {
            assertThatCode(() -> PoolerCheck.require(one, other)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"26000", "42P05", "08P01"})
    void refusesAPoolThatDoesNotKnowWhatItsClientPrepared(String state) {
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> PoolerCheck.require(failing(state), failing(state)))
                .withMessageContaining("mixes prepared statements");
    }

    @Test
    void refusesAPoolThatAnswersWhatAnotherAsked() throws SQLException {
        MigrationDetails server = MigrationDetails.of(EmbeddedTestDatabase.create());
        try (Connection one = DriverManager.getConnection(server.url(), "postgres", "");
                PreparedStatement others = one.prepareStatement("select 3")) {
            Connection mixed = connection((_, _, _) -> others);
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> PoolerCheck.require(mixed, one));
        }
    }

    @Test
    void passesOnWhatElseFails() {
        assertThatThrownBy(() -> PoolerCheck.require(failing("57P01"), failing("57P01")))
                .isInstanceOf(SQLException.class);
    }

    private static Connection failing(String state) {
        PreparedStatement statement =
                proxy(
                        PreparedStatement.class,
                        (_, method, _) -> {
                            if (method.getName().equals("executeQuery")) {
                                throw new SQLException("mixed", state);
                            }
                            return null;
                        });
        return connection((_, _, _) -> statement);
    }

    private static Connection connection(InvocationHandler handler) {
        return proxy(Connection.class, handler);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
