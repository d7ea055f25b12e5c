package dev.tenure.layout;

import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;

import java.util.List;

/** The data in YAML that generators of sites have before the text of a page. */
public final class FrontMatter {

    /** What stands before and after them. */
    private static final String MARK = "---";

    private static final int MOST_LINES = 100;

    private FrontMatter() {}

    /** Returns the text without them, its lines where they stood. */
    public static String blankedIn(String text) {
        if (!text.startsWith(MARK)) {
            return text;
        }
        List<String> lines = text.lines().toList();
        int end = end(lines);
        return end < 0
                ? text
                : "\n".repeat(end + 1) + String.join("\n", lines.subList(end + 1, lines.size()));
    }

    /** Returns the text without them, its lines where they stood, and tells what they say. */
    static String readIn(String text, Problems problems) {
        List<String> lines = text.startsWith(MARK) ? text.lines().toList() : List.of();
        int end = end(lines);
        if (end > 0) {
            problems.add(
                    Severity.NOTE,
                    new Place(1, 1),
                    Code.OTHER,
                    "The data before the text are not read: \"%s\"."
                            .formatted(String.join(" ", lines.subList(1, end))));
        }
        return blankedIn(text);
    }

    /** Returns the line that ends them; -1 where there are none. */
    private static int end(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(MARK)) {
            return -1;
        }
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            if (lines.get(i).stripTrailing().equals(MARK)) {
                return i;
            }
            boolean isData =
                    lines.get(i).isBlank()
                            || " #-".indexOf(lines.get(i).charAt(0)) >= 0
                            || lines.get(i).indexOf(':') > 0;
            if (!isData) {
                return -1;
            }
        }
        return -1;
    }
}
