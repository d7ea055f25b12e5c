package dev.tenure.database;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Something that is done to the database at each start, before the web server answers. */
public abstract class StartupTask implements SmartLifecycle {

    private static final int FIRST_PHASE =
            WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - StartupStage.values().length;

    private final StartupStage stage;
    private volatile boolean running;

    /** Makes the task of a stage, which comes after those of earlier stages. */
    protected StartupTask(StartupStage stage) {
        this.stage = stage;
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
        return FIRST_PHASE + stage.ordinal();
    }
}
