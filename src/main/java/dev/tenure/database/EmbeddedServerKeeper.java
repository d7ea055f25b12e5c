package dev.tenure.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.LivenessState;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Starts an embedded server again that has ended, ever more seldom while it does not last. A server
 * that is away for a minute is a failure of the whole process, which its own supervisor may end.
 */
final class EmbeddedServerKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServerKeeper.class);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);
    private static final long LONG = Duration.ofMinutes(1).toNanos();

    private final DatabaseDirectory directory;
    private final ServerControl control;
    private final Thread thread;
    private Consumer<LivenessState> observer = _ -> {};
    private LivenessState told = LivenessState.CORRECT;
    private Duration pause = SHORTEST_PAUSE;

    private EmbeddedServerKeeper(DatabaseDirectory directory, ServerControl control) {
        this.directory = directory;
        this.control = control;
        thread = Thread.ofVirtual().name("embedded-postgresql").unstarted(this::keep);
    }

    /** Returns the keeper of the server that runs in a folder. */
    static EmbeddedServerKeeper of(DatabaseDirectory directory) throws IOException {
        return new EmbeddedServerKeeper(
                directory,
                Postmaster.of(directory.data())
                        .flatMap(Postmaster::control)
                        .orElseThrow(() -> new IOException("it ended as soon as it had started")));
    }

    void start(Consumer<LivenessState> observer) {
        this.observer = observer;
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void keep() {
        try {
            while (true) {
                long startedAt = System.nanoTime();
                awaitEnd();
                if (isLongAgo(startedAt)) {
                    pause = SHORTEST_PAUSE;
                }
                LOG.warn("The embedded PostgreSQL has ended, and is started again");
                startAgain();
                LOG.info("The embedded PostgreSQL runs again");
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() throws InterruptedException {
        Optional<Postmaster> server = server();
        if (server.isPresent()) {
            server.get().awaitEnd();
        }
    }

    private void startAgain() throws InterruptedException {
        long endedAt = System.nanoTime();
        do {
            Thread.sleep(pause);
            pause = Collections.min(List.of(pause.multipliedBy(2), LONGEST_PAUSE));
            if (isLongAgo(endedAt)) {
                tell(LivenessState.BROKEN);
            }
        } while (!isStartedAgain());
        tell(LivenessState.CORRECT);
    }

    private void tell(LivenessState state) {
        if (told != state) {
            told = state;
            observer.accept(state);
        }
    }

    private boolean isStartedAgain() throws InterruptedException {
        Optional<Postmaster> server = server().filter(Postmaster::isRunning);
        try {
            return server.isPresent()
                    ? server.get().isReady()
                    : control.startAgain(directory.log());
        } catch (IOException failure) {
            LOG.warn("The embedded PostgreSQL cannot be started: {}", failure.getMessage());
            return false;
        }
    }

    private Optional<Postmaster> server() {
        try {
            return Postmaster.of(directory.data());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isLongAgo(long time) {
        return System.nanoTime() - time > LONG;
    }
}
