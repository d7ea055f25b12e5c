package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text and what people read in it: {@code 2021-06 ~ now}, or null where it is no period for sure.
 */
record LabelledPeriod(String kind, String text, @Nullable String label) {

    private static final String HEAD = "## ";

    /** Returns the lines of a file in {@code period}, but for comments and empty lines. */
    static List<LabelledPeriod> in(String file) throws IOException {
        List<LabelledPeriod> periods = new ArrayList<>();
        String kind = "";
        for (String line : lines(file)) {
            if (line.startsWith(HEAD)) {
                kind = line.substring(HEAD.length());
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                int bar = line.lastIndexOf('|');
                String label = line.substring(bar + 1).strip();
                periods.add(
                        new LabelledPeriod(
                                kind,
                                line.substring(0, bar).strip(),
                                label.isEmpty() ? null : label));
            }
        }
        return periods;
    }

    /** Returns what is read in the text, in the form of a label. */
    @Nullable String reading() {
        return PeriodReader.readField(text).map(LabelledPeriod::written).orElse(null);
    }

    boolean isRight() {
        return Objects.equals(reading(), label);
    }

    /** Returns whether something is read that the text does not say. */
    boolean isFalse() {
        return reading() != null && !isRight();
    }

    static String written(Period period) {
        String end =
                switch (period.state()) {
                    case ENDED -> Objects.toString(period.end());
                    case ONGOING -> "now";
                    case UNKNOWN -> "?";
                };
        return (Objects.toString(period.start(), "") + " ~ " + end).strip();
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream lines =
                Objects.requireNonNull(
                        LabelledPeriod.class.getResourceAsStream("/period/" + file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
