package dev.tenure.interchange;

import dev.tenure.access.ImportAccess;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Lets whoever has the token put résumés in at {@code POST /people}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ImportRoutes {

    @Bean
    RouterFunction<ServerResponse> imports(ImportAccess access, SentDocuments documents) {
        ImportHandler handler = new ImportHandler(access, documents);
        return RouterFunctions.route().POST("/people", handler::take).build();
    }
}
