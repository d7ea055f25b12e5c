package dev.tenure.database;

import org.flywaydb.core.Flyway;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.NestedExceptionUtils;

import java.util.Comparator;
import java.util.List;

/**
 * Migrates the database and runs the tasks of the start as soon as the database is there. The web
 * server runs before, so that a service whose database is away can say so.
 */
public final class DatabaseStart implements ApplicationRunner {

    private final CheckedMigration migration;
    private final StartLock lock;
    private final List<Flyway> flyways;
    private final List<StartupTask> tasks;
    private volatile boolean isDone;

    DatabaseStart(
            CheckedMigration migration,
            StartLock lock,
            List<Flyway> flyways,
            List<StartupTask> tasks) {
        this.migration = migration;
        this.lock = lock;
        this.flyways = List.copyOf(flyways);
        this.tasks = tasks.stream().sorted(Comparator.comparing(StartupTask::stage)).toList();
    }

    /** Returns whether the database can be asked what a request asks. */
    public boolean isDone() {
        return isDone;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            flyways.forEach(migration::migrate);
            runTasks();
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.isReadOnly(failure)) {
                throw readOnly(failure);
            }
            throw DatabaseTrouble.isOfProtocol(failure) ? refused(failure) : failure;
        }
        isDone = true;
    }

    private void runTasks() {
        Runnable all = () -> tasks.forEach(StartupTask::run);
        if (flyways.isEmpty()) {
            all.run();
        } else {
            lock.during(flyways.getFirst().getConfiguration().getDataSource(), all);
        }
    }

    private static DatabaseException refused(RuntimeException failure) {
        return new DatabaseException(
                "What is between Tenure and PostgreSQL, such as pgbouncer, refuses its sessions: %s."
                        .formatted(NestedExceptionUtils.getMostSpecificCause(failure).getMessage()),
                "Let it pass the settings of sessions, or ignore them (ignore_startup_parameters) and"
                        + " give them to the database's user; the README names them.",
                failure);
    }

    private static DatabaseException readOnly(RuntimeException failure) {
        return new DatabaseException(
                "The database is read-only, and this version of Tenure has to bring it up to date.",
                "Let it be written to once (default_transaction_read_only = off, on a primary).",
                failure);
    }
}
