package dev.tenure.picture;

import java.time.YearMonth;
import java.util.List;

/**
 * What a picture of a résumé says.
 *
 * @param title who it is
 * @param headline below it; may be empty
 * @param facts in one line
 * @param answer sentences on what was asked; none where nothing was
 * @param career the months that count, as runs
 * @param found those of what was asked
 */
public record Card(
        String title,
        String headline,
        String facts,
        List<String> answer,
        List<Run> career,
        List<Run> found) {

    /** The most characters of a text that can be seen. */
    private static final int LONGEST = 400;

    public Card {
        title = cut(title);
        headline = cut(headline);
        answer = answer.stream().map(Card::cut).toList();
        career = List.copyOf(career);
        found = List.copyOf(found);
    }

    /** Months in a row, the last included. */
    public record Run(YearMonth start, YearMonth end) {}

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
