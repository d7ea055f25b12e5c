package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.R2dbcTimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;

class DatabaseTroubleTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "53300", "57014", "57P01", "55P03"})
    void blamesADatabaseThatIsAwayOverloadedOrTooSlow(String sqlState) {
        assertThat(DatabaseTrouble.causes(resource(sqlState))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"P0001", "XX000", "0A000", "08P01", "''"})
    void blamesUsForStatementsThatFail(String sqlState) {
        assertThat(DatabaseTrouble.causes(resource(sqlState))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({",true", "08006,true", "57P01,true", "57014,false", "55P03,false", "P0001,false"})
    void tellsAConnectionThatBrokeFromAStatementThatFailed(
            String sqlState, boolean isOfConnection) {
        assertThat(DatabaseTrouble.isOfConnection(resource(sqlState))).isEqualTo(isOfConnection);
    }

    @Test
    void tellsADatabaseThatLetsNobodyWrite() {
        assertThat(DatabaseTrouble.isReadOnly(new RuntimeException(resource("25006")))).isTrue();
        assertThat(DatabaseTrouble.isReadOnly(new SQLException("", "25006"))).isTrue();
        assertThat(DatabaseTrouble.isReadOnly(resource("42501"))).isFalse();
    }

    @Test
    void tellsAStatementThatTookTooLongFromADatabaseThatIsAway() {
        assertThat(DatabaseTrouble.isOutOfTime(resource("57014"))).isTrue();
        assertThat(DatabaseTrouble.isOutOfTime(resource("57P01"))).isFalse();
        assertThat(DatabaseTrouble.isOutOfTime(new R2dbcTimeoutException())).isFalse();
    }

    @Test
    void tellsThemApartByTheDriversTypes() {
        assertThat(DatabaseTrouble.causes(new R2dbcTimeoutException())).isTrue();
        assertThat(DatabaseTrouble.causes(new R2dbcRollbackException("", "40001"))).isTrue();
        assertThat(DatabaseTrouble.causes(new R2dbcBadGrammarException("", "42601", 0))).isFalse();
        assertThat(DatabaseTrouble.causes(new R2dbcDataIntegrityViolationException("", "23505")))
                .isFalse();
        assertThat(DatabaseTrouble.causes(new IllegalStateException())).isFalse();
    }

    private static R2dbcException resource(String sqlState) {
        return new R2dbcNonTransientResourceException("reason", sqlState);
    }
}
