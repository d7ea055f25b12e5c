package dev.tenure.access;

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
public record ImportAccess(@Nullable String token) {

    private static final String BEARER = "Bearer ";

    /**
     * Returns what a request with this header may; how much of a token is right takes no time.
     *
     * @param authorization the value of {@code Authorization}; null where there is none
     */
    public ImportPermission of(@Nullable String authorization) {
        if (token == null || token.isBlank()) {
            return ImportPermission.NOBODY_MAY;
        }
        return authorization != null
                        && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                        && MessageDigest.isEqual(
                                bytes(authorization.substring(BEARER.length()).strip()),
                                bytes(token))
                ? ImportPermission.GRANTED
                : ImportPermission.NO_TOKEN;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
