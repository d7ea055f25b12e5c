package dev.tenure.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.MarkedText;
import dev.tenure.house.MarkedText.Mark;
import dev.tenure.recognition.Recognizer;
import dev.tenure.technology.Catalogue;
import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Measures how texts that declare several technologies are taken apart. */
class DeclaredNamesTest {

    private static final Logger LOG = LoggerFactory.getLogger(DeclaredNamesTest.class);

    private final Catalogue catalogue = CatalogueEdition.standard().catalogue();
    private final Recognizer recognizer = new Recognizer(catalogue);

    @ParameterizedTest
    @CsvSource({"meant.yaml, 0.98, 0.95", "meant-two.yaml, 0.98, 0.95"})
    void takesListsApart(String file, double precision, double recall) throws IOException {
        List<MarkedText> entries = entries(file);
        int hits = 0;
        int found = 0;
        int labelled = 0;
        int whole = 0;
        for (MarkedText entry : entries) {
            List<Mark> names = names(entry.text());
            found += names.size();
            labelled += entry.marks().size();
            hits += (int) names.stream().filter(entry.marks()::contains).count();
            if (names.equals(entry.marks())) {
                whole++;
            } else {
                LOG.info("mistake of lists: {} -> {}", entry, names);
            }
        }
        LOG.info(
                "{}, lists: {} of {} sentences right, precision {} of {}, recall {} of {}",
                file,
                whole,
                entries.size(),
                hits,
                found,
                hits,
                labelled);
        assertThat(entries).hasSizeGreaterThanOrEqualTo(40);
        assertThat((double) hits / found).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat((double) hits / labelled).as("recall").isGreaterThanOrEqualTo(recall);
    }

    @Test
    void readsAnyTextAtAll() {
        for (String text : List.of("(", "((((a))))", ",", "/", " and ", "a:", ":", "()", "(,)")) {
            assertThat(names(text)).isNotEmpty();
        }
        assertThat(names("(".repeat(5_000) + "Go" + ")".repeat(5_000))).isNotEmpty();
        assertThat(names("a / b and ".repeat(1_500))).isNotEmpty();
    }

    private List<Mark> names(String text) {
        return DeclaredNames.in(text, catalogue, recognizer).stream()
                .map(name -> new Mark(name.start(), name.end(), slug(name)))
                .toList();
    }

    private static String slug(DeclaredName name) {
        return name.technology() == null ? "own" : name.technology().slug();
    }

    private static List<MarkedText> entries(String file) throws IOException {
        try (InputStream yaml =
                Objects.requireNonNull(
                        DeclaredNamesTest.class.getResourceAsStream("/recognition/" + file))) {
            List<MarkedText> entries = new ArrayList<>();
            for (JsonNode entry : new YAMLMapper().readTree(yaml).required("lists")) {
                entries.add(MarkedText.parse(entry.stringValue(), "[a-z0-9-]+"));
            }
            return entries;
        }
    }
}
