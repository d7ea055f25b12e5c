package dev.tenure.database;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Something that is done to the database at each start, before the web server answers. */
public abstract class StartStep implements SmartLifecycle {

    private final int place;
    private volatile boolean running;

    /** A step that comes after those of lower places, which are numbers below 100. */
    protected StartStep(int place) {
        this.place = place;
    }

    /** Does it, and returns when it is done. */
    protected abstract void take();

    @Override
    public final void start() {
        take();
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 100 + place;
    }
}
