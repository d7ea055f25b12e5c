package dev.tenure.document;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The text of a document. UTF-8 is read, and UTF-16 where a byte order mark or the zero byte of its
 * first character shows it; what is neither is refused, since bytes do not say which of the other
 * encodings they are in.
 */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /**
     * Returns the text of a document, without a byte order mark: null where the bytes are too many
     * or in no encoding that is read, and the problems say so.
     */
    public static @Nullable String decode(byte[] content, Problems problems) {
        return decode(null, content, problems);
    }

    /** Returns the text of a document, or of a part of it, of which the problems tell by name. */
    public static @Nullable String decode(
            @Nullable String part, byte[] content, Problems problems) {
        String name = part == null ? "The document" : part;
        if (content.length > DocumentLimits.TEXT_BYTES) {
            problems.error(
                    JsonPath.ROOT,
                    Code.LIMIT,
                    "%s is larger than %d MiB."
                            .formatted(name, DocumentLimits.TEXT_BYTES / (1024 * 1024)));
            return null;
        }
        Charset charset = charset(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (result.isError()) {
            problems.error(
                    end(part, text),
                    Code.ENCODING,
                    "%s is not in %s."
                            .formatted(
                                    name, charset == StandardCharsets.UTF_8 ? "UTF-8" : "UTF-16"));
            return null;
        }
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return isMarked ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    private static Place end(@Nullable String part, CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new Place(part, line, column);
    }

    /** Returns where the first character stands that cannot be stored; -1 where all can. */
    public static int unstorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !isPair) {
                return i;
            }
            i += isPair ? 1 : 0;
        }
        return -1;
    }

    private static Charset charset(byte[] content) {
        if (content.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = content[0] & 0xFF;
        int second = content[1] & 0xFF;
        if (first == 0xFE && second == 0xFF || first == 0 && second != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFF && second == 0xFE || first != 0 && second == 0
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }
}
