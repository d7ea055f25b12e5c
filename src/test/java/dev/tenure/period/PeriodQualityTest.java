package dev.tenure.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;

/**
 * Measures on labelled texts how many are read right, and how many falsely. A text that is no
 * period for sure is right where nothing is read.
 */
class PeriodQualityTest {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodQualityTest.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an end to come, or an end alone",
                "begun and open, or about right",
                "words for now",
                "names of months",
                "names that two languages share",
                "times, digits and numerals",
                "no periods",
                "as people also write them"
            })
    void isRightOnEachKindAndNeverFalse(String kind) throws IOException {
        List<LabelledPeriod> periods =
                LabelledPeriod.in("labelled.txt").stream()
                        .filter(period -> period.kind().equals(kind))
                        .toList();
        assertThat(periods).hasSizeGreaterThanOrEqualTo(40);
        check(kind, periods);
    }

    @Test
    void isRightInTwentyTwoLanguagesAndNeverFalse() throws IOException {
        List<LabelledPeriod> all = LabelledPeriod.in("twenty-two-languages.txt");
        List<LabelledPeriod> periods =
                all.stream().filter(period -> period.label() != null).toList();
        assertThat(periods).hasSizeGreaterThanOrEqualTo(250);
        check("periods in 22 languages", periods);
        check("all texts in 22 languages", all);
    }

    private static void check(String name, List<LabelledPeriod> periods) {
        long right = periods.stream().filter(LabelledPeriod::isRight).count();
        LOG.info("{}: {} of {} right", name, right, periods.size());
        periods.stream()
                .filter(period -> !period.isRight())
                .forEach(period -> LOG.info("mistake: {} -> {}", period, period.reading()));
        assertThat(periods).as("false").noneMatch(LabelledPeriod::isFalse);
        assertThat((double) right / periods.size()).as("right").isGreaterThanOrEqualTo(0.95);
    }
}
