package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodState;
import dev.tenure.text.Characters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Periods that are broken over lines at the edge of a heading: its first line ends with "June 2019
 * –" and one below it with "March 2021", alone or after a wide space.
 */
final class BrokenPeriods {

    private static final String DASHES = "-–—~";
    private static final String BARS = "|\t";
    private static final int MOST_LINES = 2;

    private BrokenPeriods() {}

    /** Returns the blocks, with the end of each such period where it begins. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> left = new ArrayList<>(blocks);
        for (int at = 0; at < left.size(); at++) {
            String start = openAtEnd(left.get(at));
            if (start != null) {
                join(left, at, start);
            }
        }
        return left;
    }

    private static void join(List<Block> blocks, int at, String start) {
        for (int next = at + 1; next < blocks.size() && next - at <= MOST_LINES; next++) {
            Block block = blocks.get(next);
            if (block.isItem() || block.isHeading() || block.apart()) {
                return;
            }
            String text = block.text().stripTrailing();
            int from = endOf(text, start);
            if (from >= 0) {
                Block first = blocks.get(at);
                blocks.set(
                        at,
                        first.withText(first.text().stripTrailing() + " " + text.substring(from)));
                String rest = withoutBars(text.substring(0, from));
                if (rest.isEmpty()) {
                    blocks.remove(next);
                } else {
                    blocks.set(next, block.withText(rest));
                }
                return;
            }
            if (HeadingLines.isDated(block)) {
                return;
            }
        }
    }

    /** Returns the period that ends a line with a dash and nothing after it; null if none does. */
    private static @Nullable String openAtEnd(Block block) {
        String text = block.text().stripTrailing();
        if (block.isItem()
                || text.isEmpty()
                || DASHES.indexOf(text.charAt(text.length() - 1)) < 0) {
            return null;
        }
        return FoundPeriod.in(text)
                .filter(found -> found.period().state() == PeriodState.UNKNOWN)
                .map(FoundPeriod::raw)
                .filter(text::endsWith)
                .orElse(null);
    }

    /** Returns where the end of a period stands, which is all of a line or its last part. */
    private static int endOf(String text, String start) {
        int from = text.length();
        while (from > 0 && !isGap(text, from - 1)) {
            from--;
        }
        Period period =
                from == text.length()
                        ? null
                        : FoundPeriod.whole(start + " " + text.substring(from));
        return period == null || period.state() == PeriodState.UNKNOWN ? -1 : from;
    }

    private static boolean isGap(String text, int at) {
        return BARS.indexOf(text.charAt(at)) >= 0
                || at > 0
                        && Characters.isSpace(text.charAt(at))
                        && Characters.isSpace(text.charAt(at - 1));
    }

    private static String withoutBars(String text) {
        int to = text.length();
        while (to > 0 && (BARS + " ").indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(0, to);
    }
}
