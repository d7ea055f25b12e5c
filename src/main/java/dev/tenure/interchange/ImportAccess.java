package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Who may import over HTTP.
 *
 * @param token what a request has to show as its bearer token (RFC 6750); without it nobody may
 */
@ConfigurationProperties("tenure.imports")
record ImportAccess(@Nullable String token) {

    private static final String BEARER = "Bearer ";

    /** Returns whether somebody may. */
    boolean isOpen() {
        return token != null && !token.isBlank();
    }

    /** Returns whether a request with this header may; how much of it is right takes no time. */
    boolean allows(@Nullable String authorization) {
        return token != null
                && authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && MessageDigest.isEqual(
                        bytes(authorization.substring(BEARER.length()).strip()), bytes(token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
