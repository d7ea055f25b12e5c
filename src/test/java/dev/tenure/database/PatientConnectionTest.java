package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

class PatientConnectionTest {

    /** A server that refuses its first callers in this state. */
    private static final class Server extends AbstractDataSource {

        private final String state;
        private int refusals;

        Server(String state, int refusals) {
            this.state = state;
            this.refusals = refusals;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (refusals-- > 0) {
                throw new SQLException("refused", state);
            }
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> null);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    @Test
    void waitsForAServerWithTooManyClients() throws SQLException {
        assertThat((Object) new PatientConnection("here", false).to(new Server("53300", 2)))
                .isNotNull();
    }

    @Test
    void waitsForNoServerThatIsNotThere() {
        assertThatThrownBy(() -> new PatientConnection("here", false).to(new Server("08001", 1)))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void waitsForAServerThatIsNotThereWhereThatIsWanted() throws SQLException {
        assertThat((Object) new PatientConnection("here", true).to(new Server("08001", 2)))
                .isNotNull();
    }

    @Test
    void waitsForNoServerThatRefusesThePassword() {
        assertThatThrownBy(() -> new PatientConnection("here", true).to(new Server("28P01", 1)))
                .isInstanceOf(SQLException.class);
    }
}
