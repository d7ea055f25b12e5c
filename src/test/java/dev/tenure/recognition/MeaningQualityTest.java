package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.recognition.LabelledSentence.Label;
import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;

/** Measures, kind by kind, whether a text that holds a name also means the technology. */
class MeaningQualityTest {

    private static final Logger LOG = LoggerFactory.getLogger(MeaningQualityTest.class);

    private final Recognizer recognizer = new Recognizer(CatalogueEdition.standard().catalogue());

    /** The head of each set says what was right at the first reading, and whether it was read. */
    @ParameterizedTest
    @CsvSource({
        "meant.yaml, denials, 0.98, 0.95",
        "meant.yaml, leaving, 0.98, 0.95",
        "meant.yaml, cloud, 0.98, 0.95",
        "meant.yaml, names, 0.98, 0.95",
        "meant.yaml, labels, 0.98, 0.95",
        "meant.yaml, plain, 0.98, 0.95",
        "meant-two.yaml, denials, 0.98, 0.95",
        "meant-two.yaml, leaving, 0.98, 0.95",
        "meant-two.yaml, cloud, 0.98, 0.95",
        "meant-two.yaml, names, 0.98, 0.95",
        "meant-two.yaml, labels, 0.98, 0.95",
        "meant-two.yaml, plain, 0.98, 0.95",
        "meant-three.yaml, denials, 0.98, 0.95",
        "meant-three.yaml, leaving, 0.98, 0.95",
        "meant-three.yaml, cloud, 0.98, 0.95",
        "meant-three.yaml, labels, 0.98, 0.95",
        "meant-four.yaml, denials, 0.98, 0.95",
        "meant-four.yaml, leaving, 0.98, 0.95",
        "meant-four.yaml, cloud, 0.98, 0.95",
        "meant-four.yaml, labels, 0.98, 0.95",
        "meant-five.yaml, denials, 0.98, 0.95",
        "meant-five.yaml, leaving, 0.98, 0.95",
        "meant-six.yaml, denials, 0.98, 0.95",
        "meant-six.yaml, leaving, 0.98, 0.95",
        "meant-six.yaml, cloud, 0.98, 0.95",
        "meant-six.yaml, names, 0.98, 0.95",
        "meant-six.yaml, labels, 0.98, 0.95",
        "meant-six.yaml, plain, 0.98, 0.95",
        "meant-seven.yaml, denials, 0.98, 0.95",
        "meant-seven.yaml, leaving, 0.98, 0.95",
        "meant-seven.yaml, cloud, 0.98, 0.95",
        "meant-seven.yaml, names, 0.98, 0.95",
        "meant-seven.yaml, labels, 0.98, 0.95",
        "meant-seven.yaml, plain, 0.98, 0.95",
        "meant-eight.yaml, denials, 0.98, 0.95",
        "meant-eight.yaml, leaving, 0.98, 0.95",
        "meant-eight.yaml, cloud, 0.98, 0.95",
        "meant-eight.yaml, names, 0.98, 0.95",
        "meant-eight.yaml, labels, 0.98, 0.95",
        "meant-eight.yaml, plain, 0.98, 0.95",
        "meant-nine.yaml, denials, 0.98, 0.95",
        "meant-nine.yaml, leaving, 0.98, 0.95",
        "meant-nine.yaml, cloud, 0.98, 0.95",
        "meant-nine.yaml, names, 0.98, 0.95",
        "meant-nine.yaml, labels, 0.98, 0.95",
        "meant-nine.yaml, plain, 0.98, 0.95",
        "meant-ten.yaml, denials, 0.81, 0.94",
        "meant-ten.yaml, leaving, 0.92, 0.89",
        "meant-ten.yaml, cloud, 0.97, 0.96",
        "meant-ten.yaml, names, 0.98, 0.94",
        "meant-ten.yaml, labels, 0.97, 0.94",
        "meant-ten.yaml, plain, 0.98, 0.92",
        "meant-eleven.yaml, denials, 0.86, 0.98",
        "meant-eleven.yaml, leaving, 0.94, 0.88",
        "meant-eleven.yaml, cloud, 0.97, 0.93",
        "meant-eleven.yaml, names, 0.79, 0.98",
        "meant-eleven.yaml, labels, 0.98, 0.98",
        "meant-eleven.yaml, plain, 0.97, 0.91",
        "meant-twelve.yaml, denials, 0.98, 0.96",
        "meant-twelve.yaml, leaving, 0.97, 0.95",
        "meant-twelve.yaml, cloud, 0.98, 0.94",
        "meant-twelve.yaml, names, 0.84, 0.95",
        "meant-twelve.yaml, plain, 0.98, 0.97",
        "meant-thirteen.yaml, names, 0.98, 0.98",
        "meant-thirteen.yaml, told, 0.98, 0.98",
        "meant-fourteen.yaml, names, 0.97, 0.97",
        "meant-fourteen.yaml, told, 0.97, 0.93",
        "meant-fifteen.yaml, names-and-told, 0.95, 0.91",
        "denied-and-left.yaml, denials, 0.98, 0.98",
        "denied-and-left.yaml, leaving, 0.98, 0.98",
        "denied-and-left-two.yaml, denials, 0.98, 0.98",
        "denied-and-left-three.yaml, denials, 0.98, 0.96",
        "denied-and-left-three.yaml, leaving, 0.98, 0.98",
        "denied-and-left-two.yaml, leaving, 0.98, 0.98",
        "denied-and-left-four.yaml, denials, 0.98, 0.98",
        "denied-and-left-four.yaml, leaving, 0.98, 0.98",
        "denied-and-left-five.yaml, denials, 0.97, 0.97",
        "denied-and-left-five.yaml, leaving, 0.98, 0.96",
        "denied-and-left-six.yaml, denials, 0.97, 0.98",
        "denied-and-left-six.yaml, leaving, 0.98, 0.97",
        "denied-and-left-seven.yaml, denials, 0.96, 0.96",
        "denied-and-left-seven.yaml, leaving, 0.96, 0.95",
        "denied-and-left-eight.yaml, denials, 0.96, 0.98",
        "denied-and-left-eight.yaml, leaving, 0.94, 0.94",
        "denied-and-left-nine.yaml, denials, 0.93, 0.98",
        "denied-and-left-nine.yaml, leaving, 0.96, 0.96",
        "denied-and-left-ten.yaml, denials, 0.97, 0.98",
        "denied-and-left-ten.yaml, leaving, 0.98, 0.98"
    })
    void isPreciseAndComplete(String file, String kind, double precision, double recall)
            throws IOException {
        List<LabelledSentence> sentences = LabelledSentence.of(file, kind);
        int hits = 0;
        int found = 0;
        int labelled = 0;
        int whole = 0;
        for (LabelledSentence sentence : sentences) {
            List<Label> mentions = mentions(sentence);
            found += mentions.size();
            labelled += sentence.labels().size();
            hits += (int) mentions.stream().filter(sentence.labels()::contains).count();
            if (mentions.equals(sentence.labels())) {
                whole++;
            } else {
                LOG.info("mistake of {}: {} -> {}", kind, sentence, mentions);
            }
        }
        LOG.info(
                "{}, {}: {} of {} sentences right, precision {} of {}, recall {} of {}",
                file,
                kind,
                whole,
                sentences.size(),
                hits,
                found,
                hits,
                labelled);
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(35);
        assertThat((double) hits / found).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat((double) hits / labelled).as("recall").isGreaterThanOrEqualTo(recall);
    }

    private List<Label> mentions(LabelledSentence sentence) {
        Surroundings surroundings =
                new Surroundings(sentence.declared(), sentence.employer(), null);
        return recognizer.mentionsIn(sentence.text(), surroundings).stream()
                .map(Label::of)
                .toList();
    }
}
