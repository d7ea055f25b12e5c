package dev.tenure.metric;

import dev.tenure.house.MarkedText;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A sentence with the figures that people found in it, read from its markup. */
record LabelledSentence(String text, List<Label> labels) {

    /** One figure, all that is to be right of it: offsets, and the rest in one line. */
    record Label(int start, int end, String figure) {

        static Label of(Metric metric) {
            StringBuilder figure = new StringBuilder(metric.kind().name());
            figure.append(' ').append(value(metric.value()));
            if (metric.endValue() != null) {
                figure.append(metric.shape() == MetricShape.CHANGE ? " -> " : " .. ")
                        .append(value(metric.endValue()));
            }
            if (metric.counted() != null) {
                figure.append("; of ").append(metric.counted());
            }
            BigDecimal percentile = metric.percentile();
            if (percentile != null) {
                figure.append("; p").append(percentile.toPlainString());
            }
            if (metric.status() != MetricStatus.UNSTATED) {
                figure.append("; ").append(metric.status());
            }
            return new Label(metric.start(), metric.end(), figure.toString());
        }

        private static String value(MetricValue value) {
            String comparator =
                    switch (value.comparator()) {
                        case EQUAL -> "";
                        case AT_LEAST -> ">=";
                        case AT_MOST -> "<=";
                        case MORE_THAN -> ">";
                        case LESS_THAN -> "<";
                        case ABOUT -> "~";
                    };
            @Nullable BigDecimal number = value.number();
            String figure = number == null ? value.version() : number.toPlainString();
            @Nullable BigDecimal outOf = value.outOf();
            return comparator
                    + figure
                    + (outOf == null ? "" : "/" + outOf.toPlainString())
                    + (value.unit() == null ? "" : " " + value.unit());
        }
    }

    private static final String LABEL = "[A-Z_]+ [^)]+";

    /** The sentences of a file in {@code metric}: one a line, but for comments and empty lines. */
    static List<LabelledSentence> in(String file) throws IOException {
        try (InputStream lines =
                Objects.requireNonNull(
                        LabelledSentence.class.getResourceAsStream("/metric/" + file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledSentence::parse)
                    .toList();
        }
    }

    private static LabelledSentence parse(String marked) {
        MarkedText sentence = MarkedText.parse(marked, LABEL);
        return new LabelledSentence(
                sentence.text(),
                sentence.marks().stream()
                        .map(mark -> new Label(mark.start(), mark.end(), mark.label()))
                        .toList());
    }
}
