package dev.tenure.interchange;

import dev.tenure.database.DatabaseTrouble;
import dev.tenure.database.StartupStage;
import dev.tenure.database.StartupTask;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the résumés up to date after the catalogue was loaded. */
@Component
final class ImportStart extends StartupTask {

    private static final Logger LOG = LoggerFactory.getLogger(ImportStart.class);

    private final Reimport reimport;
    private final Samples samples;

    ImportStart(Reimport reimport, Samples samples) {
        super(StartupStage.RESUMES);
        this.reimport = reimport;
        this.samples = samples;
    }

    @Override
    protected void run() {
        Long again = reimport.whereNeeded().retryWhen(DatabaseTrouble.patiently()).block();
        if (again != null && again > 0) {
            LOG.info("Read {} documents again, because the catalogue has changed", again);
        }
        samples.onFirstStart().retryWhen(DatabaseTrouble.patiently()).blockLast();
    }
}
