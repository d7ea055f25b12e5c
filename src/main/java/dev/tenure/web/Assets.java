package dev.tenure.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pages' files. Each has the hash of its content in its name, so a browser may keep it; the
 * build leaves compressed copies beside those that gain by it.
 *
 * <p>Spring's {@code EncodedResourceResolver} takes the first coding in the client's order, which
 * is gzip for every browser, and says {@code Vary} for the compressed copies alone.
 */
final class Assets {

    private static final String PATTERN = "/assets/**";
    private static final Function<ServerRequest, Mono<Resource>> FILES =
            RouterFunctions.resourceLookupFunction(
                    PATTERN, new ClassPathResource("static/assets/"));

    private Assets() {}

    static RouterFunction<ServerResponse> routes() {
        return RouterFunctions.resources(Assets::find, Assets::describe);
    }

    private static Mono<Resource> find(ServerRequest request) {
        String accepted = String.join(",", request.headers().header(HttpHeaders.ACCEPT_ENCODING));
        return FILES.apply(request)
                .filter(file -> ContentCoding.ofFile(name(file)).isEmpty())
                .map(file -> smallest(file, accepted));
    }

    private static Resource smallest(Resource file, String accepted) {
        return ContentCoding.acceptedBy(accepted)
                .map(coding -> copy(file, coding))
                .filter(Resource::exists)
                .findFirst()
                .orElse(file);
    }

    private static Resource copy(Resource file, ContentCoding coding) {
        try {
            return file.createRelative(name(file) + coding.suffix());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(Resource file, HttpHeaders headers) {
        String name = name(file);
        Optional<ContentCoding> coding = ContentCoding.ofFile(name);
        coding.ifPresent(known -> headers.set(HttpHeaders.CONTENT_ENCODING, known.code()));
        String original =
                coding.map(known -> name.substring(0, name.length() - known.suffix().length()))
                        .orElse(name);
        MediaTypeFactory.getMediaType(original).ifPresent(headers::setContentType);
        headers.setVary(List.of(HttpHeaders.ACCEPT_ENCODING));
        headers.setETag("\"" + name + "\"");
        headers.setCacheControl(
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
