package dev.tenure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.metric.LabelledSentence.Label;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures recognition on labelled sentences. A hit is right in everything: comparator, values,
 * units, kind, what is counted, percentile, standing and offsets.
 */
class MetricQualityTest {

    private static final Logger LOG = LoggerFactory.getLogger(MetricQualityTest.class);

    private final MetricRecognizer recognizer = new MetricRecognizer(Vocabulary.standard());

    @Test
    void isPreciseAndCompleteOnTheSentencesItWasTunedOn() throws IOException {
        Score score = score("labelled.txt");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void isPreciseAndCompleteOnSentencesNobodyTunedItOn() throws IOException {
        Score score = score("held-out.txt");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.92);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void isPreciseAndCompleteOnSentencesOfSomeoneWhoDidNotKnowTheRules() throws IOException {
        Score score = score("unseen-achievements.txt");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void isPreciseAndCompleteOnSentencesWrittenAfterwards() throws IOException {
        Score score = score("unseen-later.txt");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.96);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void isPreciseAndCompleteOnSentencesWrittenLast() throws IOException {
        Score score = score("unseen-last.txt");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void isMeasuredOnManySentencesOfWhichManyHaveNoFigure() throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>(LabelledSentence.in("labelled.txt"));
        sentences.addAll(LabelledSentence.in("held-out.txt"));
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(250);
        assertThat(sentences.stream().filter(it -> it.labels().isEmpty()).count())
                .isGreaterThanOrEqualTo(sentences.size() / 3);
    }

    private record Score(int hits, int found, int labelled) {

        double precision() {
            return (double) hits / found;
        }

        double recall() {
            return (double) hits / labelled;
        }
    }

    private Score score(String file) throws IOException {
        int hits = 0;
        int found = 0;
        int labelled = 0;
        for (LabelledSentence sentence : LabelledSentence.in(file)) {
            List<Label> figures =
                    recognizer.metricsIn(sentence.text(), null).stream().map(Label::of).toList();
            found += figures.size();
            labelled += sentence.labels().size();
            hits += (int) figures.stream().filter(sentence.labels()::contains).count();
            if (!figures.equals(sentence.labels())) {
                LOG.info(
                        "mistake: {}\n  labelled {}\n  found    {}",
                        sentence.text(),
                        sentence.labels(),
                        figures);
            }
        }
        Score score = new Score(hits, found, labelled);
        LOG.info("{}: {}, precision {}, recall {}", file, score, score.precision(), score.recall());
        return score;
    }
}
