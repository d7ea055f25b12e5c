package dev.tenure.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

@ExtendWith(OutputCaptureExtension.class)
class StartLockTest {

    private final StartLock lock = new StartLock(new PatientConnection("here", false));
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    @BeforeEach
    void createDatabase() throws Exception {
        MigrationDetails details = MigrationDetails.of(EmbeddedTestDatabase.create());
        database.setUrl(details.url());
        database.setUser(details.user());
        database.setPassword(details.password());
    }

    @Test
    void letsOneServiceWorkAfterTheOther(CapturedOutput output) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        StringBuffer order = new StringBuffer();
        CompletableFuture<Void> first =
                during(() -> {
                    begun.countDown();
                    awaitUninterruptibly(mayEnd);
                    order.append("first ");
                });
        awaitUninterruptibly(begun);
        CompletableFuture<Void> second = during(() -> order.append("second"));
        await().until(() -> output.getOut().contains("Waiting for another service"));
        mayEnd.countDown();
        CompletableFuture.allOf(first, second).join();
        assertThat(order).hasToString("first second");
    }

    @Test
    void endsWithTheWork() {
        StringBuilder held = new StringBuilder();
        lock.during(database, () -> held.append(locks()));
        assertThat(held).hasToString("1");
        assertThat(locks()).isZero();
    }

    @Test
    void isGivenAwayWhereTheConnectionBreaks() {
        StringBuilder done = new StringBuilder();
        lock.during(
                database,
                () -> {
                    run(
                            "select pg_terminate_backend(pid) from pg_locks"
                                    + " where locktype = 'advisory' and database ="
                                    + " (select oid from pg_database where datname = current_database())");
                    done.append("done");
                });
        assertThat(done).hasToString("done");
    }

    private CompletableFuture<Void> during(Runnable work) {
        return CompletableFuture.runAsync(
                () -> lock.during(database, work), task -> Thread.ofVirtual().start(task));
    }

    private int locks() {
        return run(
                "select count(*) from pg_locks where locktype = 'advisory' and database ="
                        + " (select oid from pg_database where datname = current_database())");
    }

    private int run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(sql);
            rows.next();
            return rows.getString(1).equals("t") ? 1 : rows.getInt(1);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
