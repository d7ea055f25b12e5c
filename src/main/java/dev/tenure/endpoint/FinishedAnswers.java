package dev.tenure.endpoint;

import dev.tenure.cache.FinishedAnswer;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.time.Clock;

/** Sends finished answers: to a safe method with what others need to keep them, or as not new. */
@Component
class FinishedAnswers {

    private final AnswerFreshness freshness;
    private final Clock clock;

    FinishedAnswers(AnswerFreshness freshness, Clock clock) {
        this.freshness = freshness;
        this.clock = clock;
    }

    Mono<ServerResponse> send(ServerRequest request, FinishedAnswer answer) {
        MediaType type = ResponseType.of(request);
        if (!SafeMethods.include(request.method())) {
            return ServerResponse.ok().contentType(type).bodyValue(answer.json());
        }
        // Weak, for the bytes that are sent may be compressed ones.
        ETag tag = new ETag(answer.tag(), true);
        boolean isKnown = isKnown(request, tag);
        ServerResponse.BodyBuilder response =
                ServerResponse.status(isKnown ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .eTag(tag.formattedTag())
                        .cacheControl(freshness.cacheControl(clock))
                        .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);
        return isKnown ? response.build() : response.contentType(type).bodyValue(answer.json());
    }

    private static boolean isKnown(ServerRequest request, ETag tag) {
        String known = request.headers().firstHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && ETag.parse(known).stream()
                        .anyMatch(each -> each.isWildcard() || each.compare(tag, false));
    }
}
