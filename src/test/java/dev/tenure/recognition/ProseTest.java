package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.api.Test;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts ordinary phrases into ordinary sentences, in every case people write. */
class ProseTest {

    private record Prose(List<String> frames, List<String> phrases) {}

    @Test
    void ordinaryEnglishMentionsNothing() throws IOException {
        Recognizer recognizer = new Recognizer(CatalogueEdition.standard().catalogue());
        List<String> hits = new ArrayList<>();
        Prose prose = prose();
        for (String phrase : prose.phrases()) {
            for (String frame : prose.frames()) {
                for (String written : writings(phrase, frame)) {
                    String text = frame.formatted(written);
                    recognizer
                            .mentionsIn(text, Surroundings.NONE)
                            .forEach(hit -> hits.add(text + " -> " + hit.technology().slug()));
                }
            }
        }
        assertThat(hits).isEmpty();
    }

    private static Prose prose() throws IOException {
        try (InputStream yaml =
                Objects.requireNonNull(
                        ProseTest.class.getResourceAsStream("/recognition/prose.yaml"))) {
            return new YAMLMapper().readValue(yaml, Prose.class);
        }
    }

    /** Inside a sentence nobody capitalises a lone ordinary word, so no frame does. */
    private static List<String> writings(String phrase, String frame) {
        return frame.startsWith("The team")
                ? List.of(phrase, title(phrase), upper(phrase))
                : List.of(phrase, first(phrase), title(phrase), upper(phrase));
    }

    private static String first(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    private static String title(String phrase) {
        Stream<String> words = Arrays.stream(phrase.split(" "));
        return words.map(ProseTest::first).collect(Collectors.joining(" "));
    }

    private static String upper(String phrase) {
        return phrase.toUpperCase(Locale.ROOT);
    }
}
