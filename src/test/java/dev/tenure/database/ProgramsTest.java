package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class ProgramsTest {

    @TempDir private Path folder;

    @Test
    void letsNobodyElseIn() throws IOException {
        Path programs = folder.resolve("programs");

        Programs.ready(programs);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(programs)))
                .isEqualTo("rwx------");
    }

    @Test
    void clearsWhatIsHalfUnpackedAndKeepsWhatIsWhole() throws IOException {
        Path unpacked = Programs.ready(folder.resolve("programs"));
        Path half = Files.createDirectories(unpacked.resolve("PG-half/lib")).getParent();
        Path whole = Files.createDirectories(unpacked.resolve("PG-whole"));
        Files.createFile(whole.resolve(".exists"));

        Programs.ready(folder.resolve("programs"));

        assertThat(half).doesNotExist();
        assertThat(whole).exists();
    }
}
