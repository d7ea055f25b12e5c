package dev.tenure.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.SchemaPrinter.Options;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.reactive.config.CorsRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The schema in its definition language at {@code /schema.graphqls}, for the tools of other front
 * ends; they may come from the same places as their requests.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SchemaConfiguration {

    static final String PATH = "/schema.graphqls";

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Options AS_WRITTEN =
            Options.defaultOptions()
                    .includeDirectiveDefinitions(false)
                    .setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY);
    private static final MediaType TEXT =
            new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    @Bean
    RouterFunction<ServerResponse> schemaRoute(GraphQlSource source) {
        String schema = new SchemaPrinter(AS_WRITTEN).print(source.schema());
        String tag = DigestUtils.md5DigestAsHex(schema.getBytes(StandardCharsets.UTF_8));
        return route(
                methods(HttpMethod.GET, HttpMethod.HEAD).and(path(PATH)),
                _ ->
                        ServerResponse.ok()
                                .contentType(TEXT)
                                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                                .eTag("W/\"" + tag + "\"")
                                .bodyValue(schema));
    }

    /** Allows other origins on the schema too; Boot does on the endpoint alone. */
    @Bean
    WebFluxConfigurer schemaOrigins(GraphQlCorsProperties cors) {
        return new WebFluxConfigurer() {
            @Override
            public void addCorsMappings(CorsRegistry registry) {
                CorsConfiguration origins = cors.toCorsConfiguration();
                if (origins != null) {
                    registry.addMapping(PATH).combine(origins);
                }
            }
        };
    }
}
