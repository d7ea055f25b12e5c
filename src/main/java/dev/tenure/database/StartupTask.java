package dev.tenure.database;

/** Something that is done to the database at each start, before requests are answered. */
public abstract class StartupTask {

    private final StartupStage stage;

    /** Makes the task of a stage, which comes after those of earlier stages. */
    protected StartupTask(StartupStage stage) {
        this.stage = stage;
    }

    /** Runs it, and returns when it is done. */
    protected abstract void run();

    /** Returns when it is run. */
    public final StartupStage stage() {
        return stage;
    }
}
