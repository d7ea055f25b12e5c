package dev.tenure.persisted;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Ids that follow from the text of a document. */
final class DocumentId {

    private static final String SHA256 = "sha256:";

    private DocumentId() {}

    /** Returns the id of a document. */
    static String of(String document) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(document.getBytes(StandardCharsets.UTF_8));
            return SHA256 + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /** Returns the id that has a hash, given in hexadecimal digits. */
    static String ofHash(String hash) {
        return SHA256 + hash.toLowerCase(Locale.ROOT);
    }
}
