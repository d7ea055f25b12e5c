package dev.tenure.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "'an end to come, or an end alone', 0.11, 0",
        "'begun and open, or about right', 0.13, 3",
        "words for now, 0.26, 0",
        "names of months, 0.22, 0",
        "names that two languages share, 0.50, 0",
        "'times, digits and numerals', 0.53, 1",
        "no periods, 0.96, 2"
    })
    void isRightOnEachKind(String kind, double share, int mostFalse) throws IOException {
        List<LabelledPeriod> periods =
                LabelledPeriod.in("labelled.txt").stream()
                        .filter(period -> period.kind().equals(kind))
                        .toList();
        assertThat(periods).hasSizeGreaterThanOrEqualTo(40);
        check(kind, periods, share, mostFalse);
    }

    @Test
    void isRightInTwentyTwoLanguages() throws IOException {
        List<LabelledPeriod> all = LabelledPeriod.in("twenty-two-languages.txt");
        List<LabelledPeriod> periods =
                all.stream().filter(period -> period.label() != null).toList();
        assertThat(periods).hasSizeGreaterThanOrEqualTo(250);
        check("periods", periods, 0.24, 1);
        check("all texts", all, 0.40, 2);
    }

    private static void check(
            String name, List<LabelledPeriod> periods, double share, int mostFalse) {
        long right = periods.stream().filter(LabelledPeriod::isRight).count();
        long falsely = periods.stream().filter(LabelledPeriod::isFalse).count();
        LOG.info("{}: {} of {} right, {} false", name, right, periods.size(), falsely);
        if (!name.equals("periods") && !name.equals("all texts")) {
            periods.stream()
                    .filter(period -> !period.isRight())
                    .forEach(period -> LOG.info("mistake: {} -> {}", period, period.reading()));
        }
        assertThat(falsely).as("false").isLessThanOrEqualTo(mostFalse);
        assertThat(right).as("right").isGreaterThanOrEqualTo((long) (share * periods.size()));
    }
}
