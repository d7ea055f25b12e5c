package dev.tenure.interchange;

import dev.tenure.document.DocumentLimits;
import dev.tenure.text.Folding;
import dev.tenure.text.Slug;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** The slug of a technology that no catalogue knows. */
final class OwnSlug {

    private OwnSlug() {}

    /** Returns one for every name, also for one without Latin letters. */
    static String of(String name) {
        String spelled = name.replace("+", " plus ").replace("#", " sharp ");
        return Slug.of(spelled, DocumentLimits.SLUG)
                .orElseGet(() -> "term-" + checksum(Folding.lower(name)));
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Returns the first that is not taken: the slug itself, or with a number behind it. */
    static String of(String name, Set<String> taken) {
        String slug = of(name);
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? slug : slug + "-" + i)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }
}
