package dev.tenure.cache;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The bytes of an answer, which are not changed any more. */
public final class FinishedAnswer {

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final byte[] json;
    private volatile @Nullable String tag;

    /** Makes an answer of its bytes. */
    public FinishedAnswer(byte[] json) {
        this.json = json;
    }

    /** Returns the bytes themselves. */
    public byte[] json() {
        return json;
    }

    /** Returns letters and digits that are the same for the same bytes alone. */
    public String tag() {
        String known = tag;
        if (known == null) {
            known = LETTERS.encodeToString(hash(json));
            tag = known;
        }
        return known;
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
