package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.recognition.LabelledSentence.Label;
import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures recognition, roles included, on the labelled set. */
class RecognitionQualityTest {

    private static final Logger LOG = LoggerFactory.getLogger(RecognitionQualityTest.class);

    @Test
    void isPreciseAndCompleteOnTheLabelledSet() throws IOException {
        Recognizer recognizer = new Recognizer(CatalogueEdition.standard().catalogue());
        List<LabelledSentence> sentences = LabelledSentence.all();
        int hits = 0;
        int found = 0;
        int labelled = 0;
        List<String> mistakes = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            List<Label> mentions =
                    recognizer.mentionsIn(sentence.text(), Surroundings.NONE).stream()
                            .map(Label::of)
                            .toList();
            found += mentions.size();
            labelled += sentence.labels().size();
            hits += (int) mentions.stream().filter(sentence.labels()::contains).count();
            if (!mentions.equals(sentence.labels())) {
                mistakes.add(sentence.text() + " -> " + mentions);
            }
        }
        double precision = (double) hits / found;
        double recall = (double) hits / labelled;
        LOG.info(
                "{} sentences, {} labels: precision {} ({}/{}), recall {} ({}/{})",
                sentences.size(),
                labelled,
                precision,
                hits,
                found,
                recall,
                hits,
                labelled);
        mistakes.forEach(mistake -> LOG.info("mistake: {}", mistake));
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(170);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.98);
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.95);
    }
}
