package dev.tenure.database;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Something that is done to the database at each start, before the web server answers. */
public abstract class StartupTask implements SmartLifecycle {

    private final int place;
    private volatile boolean running;

    /** Makes a task that comes after those of lower places, which are numbers below 100. */
    protected StartupTask(int place) {
        this.place = place;
    }

    /** Runs it, and returns when it is done. */
    protected abstract void run();

    @Override
    public final void start() {
        run();
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
