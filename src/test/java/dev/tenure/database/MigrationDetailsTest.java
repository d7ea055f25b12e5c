package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.r2dbc.spi.ConnectionFactoryOptions;

import org.junit.jupiter.api.Test;

class MigrationDetailsTest {

    @Test
    void derivesHostPortDatabaseAndUser() {
        MigrationDetails details = of("r2dbc:postgresql://ann:s%40crt@db.example:5433/life");
        assertThat(details.url())
                .isEqualTo("jdbc:postgresql://db.example:5433/life?connectTimeout=10");
        assertThat(details.user()).isEqualTo("ann");
        assertThat(details.password()).isEqualTo("s@crt");
    }

    @Test
    void takesTheUsualPortWhereNoneIsNamed() {
        assertThat(of("r2dbc:postgresql://ann@db/life").url())
                .startsWith("jdbc:postgresql://db:5432/life?");
    }

    @Test
    void migratesThePrimaryOfSeveralHosts() {
        assertThat(of("r2dbc:postgresql:failover://ann@one:5433,two/life").url())
                .startsWith("jdbc:postgresql://one:5433,two:5432/life?")
                .contains("targetServerType=primary");
    }

    @Test
    void keepsEncryption() {
        assertThat(
                        of("r2dbc:postgresql://ann@db/life?sslMode=verify-ca&sslRootCert=/a b.crt"
                                        .replace(" ", "%20"))
                                .url())
                .contains("sslmode=verify-ca", "sslrootcert=%2Fa+b.crt");
        assertThat(of("r2dbcs:postgresql://ann@db/life").url()).contains("sslmode=verify-full");
    }

    @Test
    void saysSoWhenThereIsNoHost() {
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() ->
                        MigrationDetails.of(
                                ConnectionFactoryOptions.builder()
                                        .option(ConnectionFactoryOptions.DRIVER, "postgresql")
                                        .build()))
                .withMessageContaining("no host");
    }

    private static MigrationDetails of(String url) {
        return MigrationDetails.of(ConnectionFactoryOptions.parse(url));
    }
}
