package dev.tenure.database;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells what every commit changes, whoever makes it: a slug for what is shown of one person, {@link
 * #EVERYTHING}, or another word for what is only shown of many people together. What was missed
 * while nothing could be heard is told as everything.
 */
public final class ChangeFeed implements AutoCloseable {

    /** Any answer may have changed. */
    public static final String EVERYTHING = "*";

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final List<Consumer<String>> observers = new CopyOnWriteArrayList<>();
    private final ChangeListener listener;
    private @Nullable Disposable listening;
    private volatile boolean isLossTold;
    private volatile Duration pause = SHORTEST_PAUSE;

    ChangeFeed(ListeningConnections connections, Queries queries) {
        listener = new ChangeListener(connections, queries, this::begun, this::tell);
    }

    /** Lets an observer hear of changes, on threads that must not wait. */
    public void subscribe(Consumer<String> observer) {
        observers.add(observer);
    }

    /** Begins to listen, and tries again, ever more seldom, whenever that fails. */
    public void start() {
        listening =
                Mono.defer(listener::listen)
                        .onErrorResume(this::lost)
                        .repeatWhen(ends -> ends.concatMap(_ -> Mono.delay(pause)))
                        .subscribe();
    }

    @Override
    public void close() {
        if (listening != null) {
            listening.dispose();
        }
    }

    /** Returns whether all that was committed until a second ago has been told. */
    public boolean isCurrent() {
        return listener.isCurrent();
    }

    private void begun() {
        pause = SHORTEST_PAUSE;
        if (isLossTold) {
            LOG.info("Changes are heard again");
            isLossTold = false;
        }
        tell(EVERYTHING);
    }

    private void tell(String change) {
        observers.forEach(observer -> observer.accept(change));
    }

    private Mono<Void> lost(Throwable cause) {
        if (!isLossTold) {
            LOG.warn("Changes cannot be heard, so no answer is kept: {}", cause.toString());
            isLossTold = true;
        } else if (pause.compareTo(LONGEST_PAUSE) < 0) {
            pause = pause.multipliedBy(2);
        }
        return Mono.empty();
    }
}
