package dev.tenure.technology;

import dev.tenure.graph.DatabaseTrouble;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the catalogue before anything that needs it starts, the web server above all. */
@Component
final class CatalogueStart implements SmartLifecycle {

    private final CatalogueLoader loader;
    private final CatalogueEdition edition;
    private volatile boolean running;

    CatalogueStart(CatalogueLoader loader, CatalogueEdition edition) {
        this.loader = loader;
        this.edition = edition;
    }

    @Override
    public void start() {
        loader.load(edition).retryWhen(DatabaseTrouble.patiently()).block();
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
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 200;
    }
}
