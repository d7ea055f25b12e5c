package dev.tenure.database;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder of an embedded server: what lies where in it, and who may use it. */
record DatabaseDirectory(Path path) {

    private static final String MAJOR_VERSION = "18";

    static DatabaseDirectory at(Path path) {
        try {
            Files.createDirectories(path.getParent());
            if (!Files.isDirectory(path)) {
                Files.createDirectory(path, ownerOnly("rwx------"));
            }
        } catch (IOException failure) {
            throw new DatabaseException(
                    "The database folder %s cannot be created.".formatted(path),
                    "Give a folder that can be written to with tenure.database.directory.",
                    failure);
        }
        return new DatabaseDirectory(path);
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /** Present from before the data is first created until the server has once started with it. */
    Path unfinished() {
        return path.resolve("unfinished");
    }

    /** Returns whether the data was once created whole. */
    boolean isFinished() {
        return Files.exists(data()) && Files.notExists(unfinished());
    }

    /** Returns the lock of this folder, or nothing while somebody else has it. */
    @Nullable FileLock tryLock() throws IOException {
        FileChannel channel =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock;
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    void createPassword() throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(passwordFile());
        Files.createFile(passwordFile(), ownerOnly("rw-------"));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(secret) + "\n");
    }

    void keepLogOfLastRun() throws IOException {
        if (Files.exists(log())) {
            Files.move(
                    log(),
                    path.resolve("postgresql.last.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void requireReadableVersion() throws IOException {
        Path version = data().resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR_VERSION)) {
            throw new DatabaseException(
                    "The data in %s was written by PostgreSQL %s, and this service carries PostgreSQL %s."
                            .formatted(path, Files.readString(version).strip(), MAJOR_VERSION),
                    "Dump it with the version that wrote it, or give another folder with"
                            + " tenure.database.directory.");
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
