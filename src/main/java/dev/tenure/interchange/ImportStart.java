package dev.tenure.interchange;

import dev.tenure.graph.DatabaseTrouble;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the résumés up to date after the catalogue was loaded and before the web server answers.
 */
@Component
final class ImportStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportStart.class);

    private final Rereading rereading;
    private final Samples samples;
    private volatile boolean running;

    ImportStart(Rereading rereading, Samples samples) {
        this.rereading = rereading;
        this.samples = samples;
    }

    @Override
    public void start() {
        Long again = rereading.whereNeeded().retryWhen(DatabaseTrouble.patiently()).block();
        if (again != null && again > 0) {
            LOG.info("Read {} documents again, because the catalogue has changed", again);
        }
        samples.onFirstStart().retryWhen(DatabaseTrouble.patiently()).blockLast();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 100;
    }
}
