package dev.tenure.document;

import dev.tenure.technology.Slug;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** Names in addresses: lower-case letters, digits, hyphens. */
public final class Slugs {

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> LETTERS =
            Map.of(
                    "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ",
                    "th", "ı", "i", "ħ", "h");

    private Slugs() {}

    public static boolean is(String text) {
        return text.length() <= DocumentLimits.SLUG && Slug.is(text);
    }

    /** The slug of a file: its name without folders and extension. */
    public static Optional<String> ofFile(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return of(dot > 0 ? file.substring(0, dot) : file);
    }

    /** The slug of a technology that no catalogue knows; one is found for every name. */
    public static String ofTechnology(String name) {
        return of(name.replace("+", " plus ").replace("#", " sharp "))
                .orElseGet(() -> "term-" + checksum(Keys.of(name)));
    }

    private static Optional<String> of(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String slug =
                Normalizer.normalize(plain, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String cut =
                slug.substring(0, Math.min(slug.length(), DocumentLimits.SLUG))
                        .replaceAll("-$", "");
        return cut.isEmpty() ? Optional.empty() : Optional.of(cut);
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
