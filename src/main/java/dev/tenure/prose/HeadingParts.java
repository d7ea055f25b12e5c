package dev.tenure.prose;

import dev.tenure.text.Characters;

import java.util.ArrayList;
import java.util.List;

/** What the author of a heading has parted on a line by more than a comma. */
final class HeadingParts {

    private static final String BARS = "|·•｜\t・";
    private static final String DASHES = "-–—";
    private static final String LEADERS = ".-_–—·…";
    private static final int SHORTEST_LEADER = 4;
    private static final String EDGES = " /∙◆|•";

    private HeadingParts() {}

    /** Returns the parts between bars, wide spaces and dashes that stand apart. */
    static List<String> of(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth = Math.max(0, depth + ("(（".indexOf(c) >= 0 ? 1 : ")）".indexOf(c) >= 0 ? -1 : 0));
            int leader = Math.max(leaderAt(line, i), dashesAt(line, i));
            if (leader > 0
                    || depth == 0 && (BARS.indexOf(c) >= 0 || isGap(line, i) || isDash(line, i))) {
                add(line.substring(from, i), parts);
                i += Math.max(0, leader - 1);
                from = i + 1;
            }
        }
        add(line.substring(from), parts);
        return parts;
    }

    private static void add(String part, List<String> parts) {
        int from = 0;
        int to = part.length();
        while (from < to && (EDGES.indexOf(part.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (EDGES.indexOf(part.charAt(to - 1)) >= 0)) {
            to--;
        }
        if (!part.substring(from, to).isBlank()) {
            parts.add(part.substring(from, to).strip());
        }
    }

    /** Returns how long the dots or dashes are that lead the eye from there; 0 where none do. */
    private static int leaderAt(String line, int at) {
        char mark = line.charAt(at);
        int end = at;
        while (LEADERS.indexOf(mark) >= 0 && end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        return end - at >= SHORTEST_LEADER ? end - at : 0;
    }

    /** Returns how many dashes stand apart there, if more than one. */
    private static int dashesAt(String line, int at) {
        int end = at;
        while (end < line.length() && DASHES.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        boolean isApart =
                end - at > 1
                        && at > 0
                        && end < line.length()
                        && Characters.isSpace(line.charAt(at - 1))
                        && Characters.isSpace(line.charAt(end));
        return isApart ? end - at : 0;
    }

    private static boolean isGap(String line, int at) {
        return line.charAt(at) == '\u3000'
                || Characters.isSpace(line.charAt(at))
                        && at + 1 < line.length()
                        && Characters.isSpace(line.charAt(at + 1));
    }

    private static boolean isDash(String line, int at) {
        return DASHES.indexOf(line.charAt(at)) >= 0
                && at > 0
                && at + 1 < line.length()
                && Characters.isSpace(line.charAt(at - 1))
                && Characters.isSpace(line.charAt(at + 1));
    }
}
