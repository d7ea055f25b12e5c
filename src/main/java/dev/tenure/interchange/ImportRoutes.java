package dev.tenure.interchange;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Lets whoever has the token put résumés in at {@code POST /people}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ImportAccess.class)
class ImportRoutes {

    @Bean
    RouterFunction<ServerResponse> imports(
            ImportAccess access, DocumentReader reader, Importer importer) {
        ImportHandler handler = new ImportHandler(access, reader, importer);
        return RouterFunctions.route().POST("/people", handler::take).build();
    }
}
