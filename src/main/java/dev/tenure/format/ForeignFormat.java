package dev.tenure.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Formats in which no résumé is read yet, known by how their files begin. */
enum ForeignFormat {
    RTF("RTF", "{\\rtf"),
    XML("XML", "<?xml"),
    WORD("an old Word document, or one that is locked with a password", "\u00d0\u00cf\u0011\u00e0");

    private static final int HEAD = 1_000;

    private final String title;
    private final String beginning;

    ForeignFormat(String title, String beginning) {
        this.title = title;
        this.beginning = beginning;
    }

    /** Returns what the content looks like, if it is one of these. */
    static Optional<String> of(byte[] content) {
        int start = 0;
        while (start < content.length && (content[start] <= ' ' || isMark(content, start))) {
            if (content[start] < 0 && !isMark(content, start)) {
                break;
            }
            start += isMark(content, start) ? 3 : 1;
        }
        for (ForeignFormat one : values()) {
            int length = Math.min(one.beginning.length(), content.length - start);
            String head = new String(content, start, length, StandardCharsets.ISO_8859_1);
            if (head.equalsIgnoreCase(one.beginning) && !(one == XML && isPage(content))) {
                return Optional.of(one.title);
            }
        }
        return Optional.empty();
    }

    /** Returns whether XML is a web page. */
    private static boolean isPage(byte[] content) {
        int length = Math.min(content.length, HEAD);
        return new String(content, 0, length, StandardCharsets.ISO_8859_1).contains("<html");
    }

    private static boolean isMark(byte[] content, int at) {
        return at == 0
                && content.length > 2
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
    }
}
