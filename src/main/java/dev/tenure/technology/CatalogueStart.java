package dev.tenure.technology;

import dev.tenure.database.DatabaseTrouble;
import dev.tenure.database.StartupStage;
import dev.tenure.database.StartupTask;

import org.springframework.stereotype.Component;

/** Loads the catalogue before anything that needs it starts. */
@Component
final class CatalogueStart extends StartupTask {

    private final CatalogueLoader loader;
    private final CatalogueEdition edition;

    CatalogueStart(CatalogueLoader loader, CatalogueEdition edition) {
        super(StartupStage.CATALOGUE);
        this.loader = loader;
        this.edition = edition;
    }

    @Override
    protected void run() {
        loader.load(edition).retryWhen(DatabaseTrouble.patiently()).block();
    }
}
