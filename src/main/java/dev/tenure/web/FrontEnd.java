package dev.tenure.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

/**
 * The two pages of the front end, which a build without npm leaves out, and the line in the log
 * that names them.
 *
 * @param app the page of all addresses that a reader meets
 * @param graphiql GraphiQL's page
 */
record FrontEnd(Resource app, Resource graphiql) {

    static final String GRAPHIQL = "/graphiql";

    static final String LEFT_OUT =
            "The front end is left out: npm was not there when this was built. The API is at /graphql.";

    private static final Logger LOG = LoggerFactory.getLogger(FrontEnd.class);

    boolean isBuilt() {
        return app.exists() && graphiql.exists();
    }

    static Mono<ServerResponse> leftOut() {
        return ServerResponse.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue(LEFT_OUT);
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.info(announcement(context.getWebServer().getPort()));
        }
    }

    String announcement(int port) {
        return isBuilt()
                ? "Tenure is at http://localhost:%1$d/, GraphiQL at http://localhost:%1$d%2$s"
                        .formatted(port, GRAPHIQL)
                : LEFT_OUT;
    }
}
