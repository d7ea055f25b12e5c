package dev.tenure.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;

/** GraphiQL's page, which a build without npm leaves out, and the line in the log that names it. */
class GraphiqlPage {

    static final String LEFT_OUT =
            "GraphiQL is left out: npm was not there when this was built. The API is at /graphql.";

    private static final Logger log = LoggerFactory.getLogger(GraphiqlPage.class);

    private final Resource html;

    GraphiqlPage(Resource html) {
        this.html = html;
    }

    Resource html() {
        return html;
    }

    boolean isBuilt() {
        return html.exists();
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            log.info(announcement(context.getWebServer().getPort()));
        }
    }

    String announcement(int port) {
        return isBuilt() ? "GraphiQL is at http://localhost:" + port + Pages.GRAPHIQL : LEFT_OUT;
    }
}
