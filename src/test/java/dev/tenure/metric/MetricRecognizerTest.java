package dev.tenure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.metric.LabelledSentence.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MetricRecognizerTest {

    private static final MetricRecognizer RECOGNIZER =
            new MetricRecognizer(MetricVocabulary.standard());

    private static final Map<MetricKind, String> KINDS =
            Map.ofEntries(
                    Map.entry(MetricKind.AVAILABILITY, "uptime of 99.9 %"),
                    Map.entry(MetricKind.LATENCY, "a latency of 20 ms"),
                    Map.entry(MetricKind.DURATION, "a build of 20 s"),
                    Map.entry(MetricKind.PERCENTAGE, "coverage of 99.9 %"),
                    Map.entry(MetricKind.FACTOR, "3x faster"),
                    Map.entry(MetricKind.FRACTION, "a third of the users"),
                    Map.entry(MetricKind.COUNT, "600,000 lines"),
                    Map.entry(MetricKind.THROUGHPUT, "20k requests/s"),
                    Map.entry(MetricKind.DATA_SIZE, "60 TB"),
                    Map.entry(MetricKind.DATA_RATE, "10 Gbps"),
                    Map.entry(MetricKind.MONEY, "$2M"),
                    Map.entry(MetricKind.QUANTITY, "5 kWh"),
                    Map.entry(MetricKind.SCORE, "an F1 of 0.92"),
                    Map.entry(MetricKind.VERSION_CHANGE, "from Java 8 to Java 17"));

    @ParameterizedTest
    @EnumSource(MetricKind.class)
    void knowsFiguresOfEveryKind(MetricKind kind) {
        assertThat(only(KINDS.get(kind)).kind()).isEqualTo(kind);
    }

    @Test
    void keepsVersionsAsTexts() {
        Metric change = only("upgraded from version 1.10 to 1.18");
        assertThat(change.value().version()).isEqualTo("1.10");
        assertThat(change.value().number()).isNull();
        assertThat(change.endValue()).isEqualTo(MetricValue.version("1.18"));
    }

    @Test
    void keepsTheDigitsOfANumberExactly() {
        assertThat(only("coverage of 99.90 %").value().number()).isEqualTo(new BigDecimal("99.90"));
        assertThat(only("20k users").value().number()).isEqualTo(new BigDecimal("20000"));
        assertThat(only("1.25 million users").value().number())
                .isEqualTo(new BigDecimal("1250000"));
    }

    @Test
    void givesEachValueOfAChangeItsOwnUnitAndComparator() {
        Metric change = only("fell from over 11 minutes to under 9 seconds");
        assertThat(change.shape()).isEqualTo(MetricShape.CHANGE);
        assertThat(change.value()).isEqualTo(value(MetricComparator.MORE_THAN, 11, "min"));
        assertThat(change.endValue()).isEqualTo(value(MetricComparator.LESS_THAN, 9, "s"));
    }

    private static MetricValue value(MetricComparator comparator, int number, String unit) {
        return new MetricValue(comparator, new BigDecimal(number), null, null, unit);
    }

    @Test
    void tellsARangeFromAChange() {
        assertThat(only("teams of 10-20 engineers").shape()).isEqualTo(MetricShape.RANGE);
        assertThat(only("grew from 10 to 20 engineers").shape()).isEqualTo(MetricShape.CHANGE);
        assertThat(only("workshops for 10 to 20 people").shape()).isEqualTo(MetricShape.RANGE);
    }

    @Test
    void takesOverWhatTheTextAboveSaysOfTargets() {
        String text = "p95 latency below 200 ms";
        assertThat(only(text).status()).isEqualTo(MetricStatus.UNSTATED);
        assertThat(under("Service level objectives:", text)).isEqualTo(MetricStatus.TARGET);
        assertThat(under("Set SLOs, and met them:", text)).isEqualTo(MetricStatus.RESULT);
        assertThat(under("Server infrastructure", text)).isEqualTo(MetricStatus.UNSTATED);
    }

    @Test
    void countsOffsetsInUtf16UnitsOfTheTextAsItIsWritten() {
        Metric metric = only("🚀 降低了３０％");
        assertThat(metric.text()).isEqualTo("３０％");
        assertThat(metric.start()).isEqualTo(6);
        assertThat(metric.end()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014.11 ~ 2021.5",
                "9時30分に開始",
                "高考620分",
                "2016-2019",
                "2016 to 2019",
                "Python 3.6 and HTTP/2 on EC2 with S3",
                "24/7 on k8s",
                "Log4j 2 services",
                "+46 31 390 06 12",
                "port 8080 users",
                "https://example.com/10-users?p=30%",
                "dev20@example.com",
                "/srv/10 users/20%",
                "1. users",
                "3rd engineer",
                "step 3 covers",
                "in 2016 users moved",
                "3/4 users",
                "#12 users",
                "ABC-12 users",
                "1/3 of the original",
                "by a third"
            })
    void findsNothing(String text) {
        assertThat(RECOGNIZER.metricsIn(text, null)).isEmpty();
    }

    @Test
    void neverOverlapsAndAlwaysQuotesTheText() throws IOException {
        for (LabelledSentence sentence : LabelledSentence.in("labelled.txt")) {
            int end = 0;
            for (Metric metric : RECOGNIZER.metricsIn(sentence.text(), null)) {
                assertThat(metric.start()).as(sentence.text()).isGreaterThanOrEqualTo(end);
                assertThat(sentence.text().substring(metric.start(), metric.end()))
                        .isEqualTo(metric.text());
                end = metric.end();
            }
        }
    }

    @Test
    void isMeasuredOnEveryKindAndComparator() throws IOException {
        Set<String> labels =
                Stream.concat(
                                LabelledSentence.in("labelled.txt").stream(),
                                LabelledSentence.in("software-work.txt").stream())
                        .flatMap(sentence -> sentence.labels().stream())
                        .map(Label::figure)
                        .collect(Collectors.toSet());
        for (MetricKind kind : MetricKind.values()) {
            assertThat(labels).anyMatch(figure -> figure.startsWith(kind.name() + " "));
        }
        for (String sign : List.of(">=", "<=", " >", " <", "~")) {
            assertThat(labels).anyMatch(figure -> figure.contains(sign));
        }
    }

    private static MetricStatus under(String above, String text) {
        return RECOGNIZER.metricsIn(text, above).getFirst().status();
    }

    private static Metric only(String text) {
        List<Metric> metrics = RECOGNIZER.metricsIn(text, null);
        assertThat(metrics).hasSize(1);
        return metrics.getFirst();
    }
}
