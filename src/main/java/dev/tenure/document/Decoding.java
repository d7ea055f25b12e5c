package dev.tenure.document;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a document into its text, without a byte order mark. */
public final class Decoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoding() {}

    /** Null where the bytes are too many or no UTF-8; the problems then say so. */
    public static @Nullable String text(byte[] content, Problems problems) {
        if (content.length > DocumentLimits.DOCUMENT_BYTES) {
            problems.error(
                    JsonPath.ROOT,
                    "The document is larger than %d MiB."
                            .formatted(DocumentLimits.DOCUMENT_BYTES / (1024 * 1024)));
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(content.length);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            long line = text.chars().filter(c -> c == '\n').count() + 1;
            problems.error(JsonPath.ROOT, "Line %d: the document is not in UTF-8.".formatted(line));
            return null;
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.subSequence(1, text.length()).toString() : text.toString();
    }
}
