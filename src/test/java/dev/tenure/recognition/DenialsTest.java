package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.CountedList;
import dev.tenure.recognition.Wording.Item;
import dev.tenure.technology.CatalogueEdition;
import dev.tenure.text.Lexer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class DenialsTest {

    private static final String SENTENCE =
            "Would not ever have used any of the old ones and never without a need for them all, "
                    + "where no prior experience with that was to be had instead of it. ";

    private final Recognizer recognizer = new Recognizer(CatalogueEdition.standard().catalogue());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No prior experience with Kubernetes",
                "Kubernetes was never used",
                "Mit Kubernetes habe ich bisher nicht gearbeitet",
                "Kubernetesは使ったことがない",
                "[Kafka](kafka) never lost a message",
                "no [Kafka](kafka) outages"
            })
    void areToldByTheFirstWordOfWeight(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Never used Kubernetes, but ran [Docker](docker)",
                "Unlike Nagios, [Grafana](grafana) was easy to extend",
                "Unlike Nagios, Zabbix and Sensu, the new system is quiet",
                "Not only [Java](java), but also [Kotlin](kotlin)"
            })
    void endWithTheirClause(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I could not imagine working without [Git](git)",
                "Ohne [MySQL](mysql) ging nichts mehr",
                "Nicht auf [Docker](docker) verzichtet",
                "Not an expert in [Scala](scala), but I shipped jobs in it"
            })
    void areTakenBackByAnother(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The migration to Kubernetes was cancelled",
                "Anders als die anderen Teams, die Java nutzten, setzten wir [Python](python) ein",
                "Unlike our rivals, who shipped slowly, we ran [Kubernetes](kubernetes)",
                "Vermittlung von Java-Entwicklern",
                "Vermittlung von Kenntnissen in [Java](java) an Entwickler",
                "Led the migration to [Kubernetes](kubernetes) that was done in a year"
            })
    void areReadFromWhatNeverWasOrWhatOthersDid(String marked) {
        assertReads(marked);
    }

    @Test
    void readInProportionToTheLengthOfASentence() {
        String endless = SENTENCE.replace(".", "");
        int once = readsFor(endless.repeat(10));

        assertThat(readsFor(endless.repeat(400))).isLessThanOrEqualTo(40 * (once + 1000));
    }

    private void assertReads(String marked) {
        LabelledSentence sentence = LabelledSentence.parse(marked);
        assertThat(recognizer.mentionsIn(sentence.text(), Surroundings.NONE))
                .extracting(LabelledSentence.Label::of)
                .isEqualTo(sentence.labels());
    }

    private static int readsFor(String text) {
        CountedList<Item> items =
                new CountedList<>(
                        Wording.of(Lexer.tokens(text), List.of(), Vocabulary.standard().grammar())
                                .items());
        Denials denials = new Denials(Vocabulary.standard());
        assertThat(denials.in(new Wording(items))).isEmpty();
        return items.reads();
    }
}
