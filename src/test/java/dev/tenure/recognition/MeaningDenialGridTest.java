package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts what denies into sentences of every form, before, behind and among names. */
class MeaningDenialGridTest {

    private static final Logger LOG = LoggerFactory.getLogger(MeaningDenialGridTest.class);
    private static final Pattern NAME = Pattern.compile("(\\[?)\\{(\\d)}]?");
    private static final double LEAST = 0.99;

    private record Grid(List<String> cues, List<String> sentences) {

        Stream<String> cells() {
            return sentences.stream()
                    .flatMap(sentence -> cues.stream().map(cue -> cell(sentence, cue)));
        }

        private static String cell(String sentence, String cue) {
            String inside = cue.substring(0, 1).toLowerCase(Locale.ROOT) + cue.substring(1);
            return sentence.replace("{Cue}", cue).replace("{cue}", inside);
        }
    }

    private record Grids(List<List<String>> names, List<Grid> grids, List<String> sentences) {}

    private final Recognizer recognizer = new Recognizer(CatalogueEdition.standard().catalogue());

    @Test
    void leavesOutWhatIsDeniedWhereverItStands() throws IOException {
        Grids all = grids();
        List<String> cells =
                Stream.concat(all.grids().stream().flatMap(Grid::cells), all.sentences().stream())
                        .toList();
        List<String> wrong =
                cells.stream()
                        .flatMap(cell ->
                                all.names().stream()
                                        .filter(names -> !isRight(cell, names))
                                        .map(names -> text(cell, names)))
                        .toList();
        int count = cells.size() * all.names().size();
        LOG.info("denials: {} of {} right", count - wrong.size(), count);
        assertThat(1 - (double) wrong.size() / count).as("%s", wrong).isGreaterThan(LEAST);
    }

    private boolean isRight(String cell, List<String> names) {
        String text = text(cell, names);
        List<String> used =
                NAME.matcher(cell)
                        .results()
                        .filter(it -> !it.group(1).isEmpty())
                        .map(it -> name(it, names))
                        .toList();
        return recognizer.mentionsIn(text, Surroundings.NONE).stream()
                .map(it -> text.substring(it.start(), it.end()))
                .toList()
                .equals(used);
    }

    private static String text(String cell, List<String> names) {
        return NAME.matcher(cell).replaceAll(it -> name(it, names));
    }

    private static String name(MatchResult place, List<String> names) {
        return names.get(Integer.parseInt(place.group(2)) - 1);
    }

    private static Grids grids() throws IOException {
        try (InputStream yaml =
                Objects.requireNonNull(
                        MeaningDenialGridTest.class.getResourceAsStream(
                                "/recognition/denial-grid.yaml"))) {
            return new YAMLMapper().readValue(yaml, Grids.class);
        }
    }
}
