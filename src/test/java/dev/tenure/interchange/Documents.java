package dev.tenure.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents for tests. */
public final class Documents {

    static final List<String> SAMPLES =
            List.of("architect", "mara-lindqvist", "kenji-okafor", "ines-barragan-wu");

    private Documents() {}

    static String sample(String slug) {
        try {
            return Files.readString(Path.of("schema/sample/" + slug + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source source(String slug, String document) {
        return new Source(slug + ".json", document.getBytes(StandardCharsets.UTF_8), slug, null);
    }

    /** A document of work entries, in JSON with apostrophes for quotation marks. */
    static String work(String... entries) {
        return json("{'work': [" + String.join(", ", entries) + "]}");
    }

    public static String json(String withApostrophes) {
        return withApostrophes.replace('\'', '"');
    }
}
