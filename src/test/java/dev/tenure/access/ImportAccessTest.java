package dev.tenure.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever shows the token may import, and nobody where there is none. */
class ImportAccessTest {

    @Test
    void letsNobodyInWhereThereIsNoToken() {
        for (String none : new String[] {null, "", " "}) {
            for (String shown : new String[] {null, "Bearer", "Bearer ", "Bearer null"}) {
                assertThat(new ImportAccess(none).of(shown)).isEqualTo(ImportPermission.NOBODY_MAY);
            }
        }
    }

    @Test
    void letsInWhoShowsTheToken() {
        assertThat(new ImportAccess("x").of("bearer x")).isEqualTo(ImportPermission.GRANTED);
        for (String shown : new String[] {null, "", "Bearer", "Bearer ", "Bearer xx", "Basic x"}) {
            assertThat(new ImportAccess("x").of(shown)).isEqualTo(ImportPermission.NO_TOKEN);
        }
    }
}
