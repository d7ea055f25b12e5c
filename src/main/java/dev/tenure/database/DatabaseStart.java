package dev.tenure.database;

import org.flywaydb.core.Flyway;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

import java.util.Comparator;
import java.util.List;

/**
 * Migrates the database and runs the tasks of the start as soon as the database is there. The web
 * server runs before, so that a service whose database is away can say so.
 */
public final class DatabaseStart implements ApplicationRunner {

    private final CheckedMigration migration;
    private final List<Flyway> flyways;
    private final List<StartupTask> tasks;
    private volatile boolean isDone;

    DatabaseStart(CheckedMigration migration, List<Flyway> flyways, List<StartupTask> tasks) {
        this.migration = migration;
        this.flyways = List.copyOf(flyways);
        this.tasks = tasks.stream().sorted(Comparator.comparing(StartupTask::stage)).toList();
    }

    /** Returns whether the database can be asked what a request asks. */
    public boolean isDone() {
        return isDone;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        flyways.forEach(migration::migrate);
        tasks.forEach(StartupTask::run);
        isDone = true;
    }
}
