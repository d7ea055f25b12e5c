package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Objects;

/** Puts names that are also others' into sentences of every kind: each with each. */
class MeaningGridTest {

    private static final Logger LOG = LoggerFactory.getLogger(MeaningGridTest.class);
    private static final String PLACE = "{}";

    /** A sentence with a name in it. */
    private record Cell(String text, int start, int end) {

        static Cell of(String sentence, String name) {
            int at = sentence.indexOf(PLACE);
            return new Cell(sentence.replace(PLACE, name), at, at + name.length());
        }
    }

    private final Recognizer recognizer = new Recognizer(CatalogueEdition.standard().catalogue());

    @ParameterizedTest
    @CsvSource({"people, 0.99", "places, 0.96", "firms, 0.97", "works, 0.99"})
    void leavesOutWhatOthersAreCalled(String kind, double share) throws IOException {
        assertReads("others", kind, false, share);
    }

    @ParameterizedTest
    @CsvSource({"tools, 0.99", "languages, 0.98"})
    void findsTechnologiesThatShareTheirName(String kind, double share) throws IOException {
        assertReads("own", kind, true, share);
    }

    @Test
    void leavesOutWordsThatNameNothing() throws IOException {
        assertThat(grid().required("words").valueStream().map(JsonNode::stringValue))
                .allSatisfy(it ->
                        assertThat(recognizer.mentionsIn(it, Surroundings.NONE)).as(it).isEmpty());
    }

    private void assertReads(String whose, String kind, boolean named, double share)
            throws IOException {
        List<Cell> cells = cells(grid().required(whose).required(kind));
        List<Cell> wrong = cells.stream().filter(cell -> isNamed(cell) != named).toList();
        int right = cells.size() - wrong.size();
        LOG.info("{}: {} of {} right", kind, right, cells.size());
        assertThat((double) right / cells.size()).as("%s", wrong).isGreaterThanOrEqualTo(share);
    }

    private boolean isNamed(Cell cell) {
        return recognizer.mentionsIn(cell.text(), Surroundings.NONE).stream()
                .anyMatch(it -> it.start() < cell.end() && it.end() > cell.start());
    }

    private static List<Cell> cells(JsonNode kind) {
        return kind.required("sentences")
                .valueStream()
                .flatMap(sentence ->
                        kind.required("names")
                                .valueStream()
                                .map(name -> Cell.of(sentence.stringValue(), name.stringValue())))
                .toList();
    }

    private static JsonNode grid() throws IOException {
        try (InputStream yaml =
                Objects.requireNonNull(
                        MeaningGridTest.class.getResourceAsStream(
                                "/recognition/meaning-grid.yaml"))) {
            return new YAMLMapper().readTree(yaml);
        }
    }
}
