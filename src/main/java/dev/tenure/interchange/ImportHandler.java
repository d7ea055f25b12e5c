package dev.tenure.interchange;

import dev.tenure.access.AccessDenied;
import dev.tenure.access.ImportAccess;
import dev.tenure.database.DatabaseTrouble;
import dev.tenure.document.DocumentLimits;
import dev.tenure.format.Format;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.concurrent.RejectedExecutionException;

/**
 * Imports the document that is the body of a request, and answers with the report on it; {@code
 * slug}, {@code format} and {@code dryRun} in the address mean what they do for the command.
 */
final class ImportHandler {

    /** What the report calls the document. */
    private static final String BODY = "-";

    private final ImportAccess access;
    private final SentDocuments documents;

    ImportHandler(ImportAccess access, SentDocuments documents) {
        this.access = access;
        this.documents = documents;
    }

    Mono<ServerResponse> take(ServerRequest request) {
        try {
            access.of(request.headers().firstHeader(HttpHeaders.AUTHORIZATION)).demand();
        } catch (AccessDenied denied) {
            return denied.isForWantOfToken()
                    ? ServerResponse.status(HttpStatus.UNAUTHORIZED)
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                            .build()
                    : problem(HttpStatus.FORBIDDEN, String.valueOf(denied.getMessage()));
        }
        if (request.headers()
                .contentType()
                .filter(MediaType.MULTIPART_FORM_DATA::includes)
                .isPresent()) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is the document itself");
        }
        String named = request.queryParam("format").orElse(null);
        Format format = named == null ? null : Format.named(named).orElse(null);
        if (named != null && format == null) {
            return problem(HttpStatus.BAD_REQUEST, "'format' is none of these: " + Format.names());
        }
        return content(request)
                .map(bytes ->
                        new Source(BODY, bytes, request.queryParam("slug").orElse(null), format))
                .flatMap(source -> documents.take(source, isDryRun(request)))
                .flatMap(ImportHandler::send)
                .onErrorResume(
                        DataBufferLimitException.class,
                        _ ->
                                problem(
                                        HttpStatus.CONTENT_TOO_LARGE,
                                        "The document is larger than %,d bytes"
                                                .formatted(DocumentLimits.DOCUMENT_BYTES)))
                .onErrorResume(
                        RejectedExecutionException.class,
                        _ -> problem(HttpStatus.SERVICE_UNAVAILABLE, "Too many import at once"))
                .onErrorResume(DatabaseRefusal::isOne, ImportHandler::refused);
    }

    private static boolean isDryRun(ServerRequest request) {
        return request.queryParam("dryRun").filter(value -> !value.equals("false")).isPresent();
    }

    private static Mono<byte[]> content(ServerRequest request) {
        return DataBufferUtils.join(
                        request.bodyToFlux(DataBuffer.class), DocumentLimits.DOCUMENT_BYTES)
                .map(buffer -> {
                    byte[] bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .defaultIfEmpty(new byte[0]);
    }

    private static Mono<ServerResponse> send(SentDocuments.Result result) {
        ImportReport report = result.report();
        return switch (report.outcome()) {
            case CREATED ->
                    ServerResponse.created(URI.create("/people/" + report.slug()))
                            .bodyValue(report);
            case REFUSED ->
                    ServerResponse.status(HttpStatus.UNPROCESSABLE_CONTENT).bodyValue(report);
            case UPDATED, UNCHANGED, READ ->
                    ok(
                            result.document() == null
                                    ? report
                                    : JsonReports.with(report, result.document()));
        };
    }

    private static Mono<ServerResponse> ok(Object report) {
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .bodyValue(report);
    }

    private static Mono<ServerResponse> refused(Throwable failure) {
        return problem(
                DatabaseTrouble.isBehind(failure) || DatabaseTrouble.isReadOnly(failure)
                        ? HttpStatus.SERVICE_UNAVAILABLE
                        : HttpStatus.INTERNAL_SERVER_ERROR,
                DatabaseRefusal.sentence(failure));
    }

    private static Mono<ServerResponse> problem(HttpStatus status, String detail) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .bodyValue(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
