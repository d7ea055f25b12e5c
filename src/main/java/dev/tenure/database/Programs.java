package dev.tenure.database;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where PostgreSQL's programs are unpacked: in a folder that only its owner enters, since they run
 * as the owner, and never beside what a killed start left half unpacked.
 */
final class Programs {

    /** Written into a folder of programs when it is whole. */
    private static final String WHOLE = ".exists";

    private Programs() {}

    /** Returns the folder to unpack into, made ready for that. */
    static Path ready(Path programs) throws IOException {
        if (Files.notExists(programs)) {
            Files.createDirectories(programs);
            if (Files.getFileStore(programs).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(
                        programs, PosixFilePermissions.fromString("rwx------"));
            }
        }
        Path unpacked = Files.createDirectories(programs.resolve("unpacked"));
        for (Path half : folders(unpacked)) {
            if (Files.notExists(half.resolve(WHOLE))) {
                FileSystemUtils.deleteRecursively(half);
            }
        }
        return unpacked;
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).toList();
        }
    }
}
