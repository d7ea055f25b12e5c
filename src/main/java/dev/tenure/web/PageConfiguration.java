package dev.tenure.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.resource;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import dev.tenure.picture.Pictures;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.filter.reactive.UrlHandlerFilter;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.RouterFunctions.Builder;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of the front end: a page is asked for anew each time, its files have a hash in
 * their names and never change.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SocketTimeouts.class)
class PageConfiguration {

    private static final RequestPredicate READ = methods(HttpMethod.GET, HttpMethod.HEAD);

    private static final String PERSON = AppHandler.PEOPLE + "/{slug}";
    private static final Resource LICENSES = new ClassPathResource("static/licenses.md");

    @Bean
    FrontEnd frontEnd() {
        return new FrontEnd(
                new ClassPathResource("static/app/index.html"),
                new ClassPathResource("static/graphiql/index.html"));
    }

    @Bean
    @Nullable AppPage appPage(FrontEnd frontEnd) {
        return frontEnd.isBuilt() ? new AppPage(frontEnd.app()) : null;
    }

    @Bean
    AppHandler appHandler(@Nullable AppPage page, GraphClient graph, PictureHandler pictures) {
        return new AppHandler(page, graph, pictures);
    }

    @Bean
    PictureHandler pictureHandler(GraphClient graph, Pictures pictures, @Nullable AppPage page) {
        return new PictureHandler(graph, pictures, page);
    }

    /** Come before the pages, whose addresses they resemble or share. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> exportRoutes(GraphClient graph, PictureHandler pictures) {
        ExportHandler handler = new ExportHandler(graph);
        Builder routes = RouterFunctions.route();
        routes.route(read(PERSON + PictureHandler.SUFFIX), pictures::picture);
        for (ExportAddress address : ExportAddress.values()) {
            routes.route(
                    read(PERSON + address.suffix()), request -> handler.export(request, address));
        }
        return routes.route(
                        read(PERSON).and(request -> preferred(request).isPresent()),
                        request -> handler.preferred(request, preferred(request).orElseThrow()))
                .build();
    }

    private static Optional<ExportAddress> preferred(ServerRequest request) {
        return ExportAddress.preferredBy(request.headers().accept());
    }

    @Bean
    NotFoundPageHandler notFoundPage(AppHandler app, ServerCodecConfigurer codecs) {
        return new NotFoundPageHandler(app, codecs);
    }

    @Bean
    @ConditionalOnProperty(name = "server.forward-headers-strategy", havingValue = "framework")
    ForwardedHeaderTransformer forwardedHeaderTransformer() {
        return new ForwardedAddressTransformer();
    }

    /** Redirects an address with a slash at its end to that of the page without. */
    @Bean
    UrlHandlerFilter withoutTrailingSlash() {
        return UrlHandlerFilter.trailingSlashHandler(
                        AppHandler.ADD + "/",
                        AppHandler.PEOPLE + "/**",
                        AppHandler.TECHNOLOGIES + "/**",
                        AppHandler.COMPARISON + "/",
                        FrontEnd.GRAPHIQL + "/")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> pageRoutes(AppHandler app, FrontEnd frontEnd) {
        return route(read("/"), app::people)
                .andRoute(read(AppHandler.PEOPLE), app::people)
                .andRoute(read(PERSON), app::person)
                .andRoute(read(PERSON + "/checklist"), app::checklist)
                .andRoute(read(AppHandler.ADD), app::add)
                .andRoute(read(AppHandler.COMPARISON), app::comparison)
                .andRoute(read(AppHandler.TECHNOLOGIES), app::technologies)
                .andRoute(read(AppHandler.TECHNOLOGIES + "/{slug}"), app::technology)
                .and(graphiql(frontEnd))
                .and(resource(read("/licenses.md"), LICENSES, PageConfiguration::describeText))
                .and(Assets.routes());
    }

    private static RouterFunction<ServerResponse> graphiql(FrontEnd frontEnd) {
        return frontEnd.isBuilt()
                ? resource(
                        read(FrontEnd.GRAPHIQL),
                        frontEnd.graphiql(),
                        PageConfiguration::describeGraphiql)
                : route(read(FrontEnd.GRAPHIQL), _ -> FrontEnd.leftOut());
    }

    private static void describeGraphiql(Resource page, HttpHeaders headers) {
        headers.setCacheControl(CacheControl.noCache());
        headers.setVary(List.of(HttpHeaders.ACCEPT_ENCODING));
        headers.set(
                SecurityHeadersFilter.CONTENT_SECURITY_POLICY,
                SecurityHeadersFilter.policyWithInlineStyles());
    }

    private static void describeText(Resource text, HttpHeaders headers) {
        headers.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
        headers.setCacheControl(CacheControl.noCache());
        headers.setVary(List.of(HttpHeaders.ACCEPT_ENCODING));
    }

    private static RequestPredicate read(String path) {
        return READ.and(path(path));
    }
}
