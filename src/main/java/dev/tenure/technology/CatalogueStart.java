package dev.tenure.technology;

import dev.tenure.database.DatabaseTrouble;
import dev.tenure.database.StartStep;

import org.springframework.stereotype.Component;

/** Loads the catalogue before anything that needs it starts. */
@Component
final class CatalogueStart extends StartStep {

    private final CatalogueLoader loader;
    private final CatalogueEdition edition;

    CatalogueStart(CatalogueLoader loader, CatalogueEdition edition) {
        super(1);
        this.loader = loader;
        this.edition = edition;
    }

    @Override
    protected void take() {
        loader.load(edition).retryWhen(DatabaseTrouble.patiently()).block();
    }
}
