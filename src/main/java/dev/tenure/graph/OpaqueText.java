package dev.tenure.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Strings that clients keep but do not read: parts joined by NUL, which no text of PostgreSQL
 * holds, in base64url, after a version that tells ours from any other.
 */
final class OpaqueText {

    private static final String VERSION = "1";
    private static final String SEPARATOR = "\0";
    private static final int MAXIMUM_LENGTH = 4_000;

    private OpaqueText() {}

    static String encode(List<String> parts) {
        String joined = VERSION + SEPARATOR + String.join(SEPARATOR, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    /** Returns the parts, or nothing of a text that {@link #encode} cannot have written. */
    static Optional<List<String>> decode(String text) {
        if (text.length() > MAXIMUM_LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String parts = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            List<String> list = List.of(parts.split(SEPARATOR, -1));
            boolean known = list.size() > 1 && list.getFirst().equals(VERSION);
            List<String> found = list.subList(1, list.size());
            return known && encode(found).equals(text) ? Optional.of(found) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
