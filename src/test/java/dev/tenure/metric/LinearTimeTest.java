package dev.tenure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.CountedList;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work grows with the length of the text, whatever stands in it. */
class LinearTimeTest {

    private static final int TOKENS = 5_000;
    private static final int READS_OF_A_TOKEN = 2_000;

    private final MetricRecognizer recognizer = new MetricRecognizer(MetricVocabulary.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1-1 ",
                "1 to ",
                "from 1 to ",
                "just only down ",
                "1 just only down ",
                "p95 ",
                "99th percentile ",
                "more than ",
                "between 1 and ",
                "5 ms ",
                "latency 5 ms, ",
                "reduced by 5 % ",
                "Java 8 to ",
                "1/10 of ",
                "从1降到",
                "每天",
                "5 unit test ",
                "$1 million a ",
                "一",
                "+-+1"
            })
    void readsEachTokenABoundedNumberOfTimes(String phrase) {
        int once = reads(phrase, TOKENS);
        int twice = reads(phrase, 2 * TOKENS);

        assertThat(twice).isLessThanOrEqualTo(2 * once + TOKENS);
        assertThat(once / TOKENS).isLessThan(READS_OF_A_TOKEN);
    }

    private int reads(String phrase, int length) {
        String text = phrase.repeat(1 + length / TokenJoiner.tokens(phrase).size());
        CountedList<JoinedToken> tokens =
                new CountedList<>(TokenJoiner.tokens(text).subList(0, length));
        recognizer.metricsIn(new MetricText(text, tokens, false), MetricStatus.UNSTATED);
        return tokens.reads();
    }
}
