package dev.tenure.document;

import dev.tenure.text.Slug;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/** Names in addresses: lower-case letters, digits, hyphens. */
public final class Slugs {

    private Slugs() {}

    public static boolean is(String text) {
        return text.length() <= DocumentLimits.SLUG && Slug.is(text);
    }

    /** The slug of a file: its name without folders and extension. */
    public static Optional<String> ofFile(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return Slug.of(dot > 0 ? file.substring(0, dot) : file, DocumentLimits.SLUG);
    }

    /** The slug of a technology that no catalogue knows; one is found for every name. */
    public static String ofTechnology(String name) {
        return Slug.of(name.replace("+", " plus ").replace("#", " sharp "), DocumentLimits.SLUG)
                .orElseGet(() -> "term-" + checksum(Keys.of(name)));
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
