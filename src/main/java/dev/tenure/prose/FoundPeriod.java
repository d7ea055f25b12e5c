package dev.tenure.prose;

import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodReader;
import dev.tenure.period.PeriodState;
import dev.tenure.text.Characters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A period in a line: all of it, its beginning or end, or what stands in brackets or between bars.
 *
 * @param raw the author's words
 * @param rest the line without them
 * @param endBeforeStart the end that the words say, where it lies before the start
 */
record FoundPeriod(Period period, String raw, String rest, @Nullable PartialDate endBeforeStart) {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_WORDS = 9;
    private static final int FIRST_CENTURY = 19;
    private static final int LAST_CENTURY = 21;
    private static final String OPENING = "(（[【";
    private static final String CLOSING = ")）]】";
    private static final String BARS = "|·•｜";
    private static final String BESIDE = ",，、;；:：|·•｜-–—~";

    FoundPeriod(Period period, String raw, String rest) {
        this(period, raw, rest, null);
    }

    /** Returns the period of a line, if there is one. */
    static Optional<FoundPeriod> in(String line) {
        String measured = Words.measured(line);
        if (measured.length() > LONGEST_LINE || !hasYear(measured)) {
            return Optional.empty();
        }
        List<int[]> spans = new ArrayList<>();
        spans.add(new int[] {0, line.length()});
        addBrackets(line, spans);
        addBars(line, spans);
        for (int[] part : List.copyOf(spans)) {
            addEnds(line, part, spans);
        }
        for (int[] span : spans) {
            String raw = withoutColon(line.substring(span[0], span[1]).strip());
            Period read = hasYear(raw) ? PeriodReader.readField(raw).orElse(null) : null;
            if (read != null && !startsWithDash(raw)) {
                return Optional.of(new FoundPeriod(read, bare(raw), without(line, span)));
            }
            BackwardPeriod backward =
                    read == null && hasYear(raw) ? BackwardPeriod.of(bare(raw)) : null;
            if (backward != null) {
                return Optional.of(
                        new FoundPeriod(
                                new Period(null, backward.start(), null, PeriodState.UNKNOWN),
                                bare(raw),
                                without(line, span),
                                backward.end()));
            }
        }
        return Optional.empty();
    }

    private static String withoutColon(String raw) {
        return Words.endsWithColon(raw) ? raw.substring(0, raw.length() - 1).strip() : raw;
    }

    /** Returns whether there is a year of four digits. */
    static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isDigit(text.charAt(i))) {
                digits++;
            } else {
                if (digits == 4 && isCentury(text, i - 4)) {
                    return true;
                }
                digits = 0;
            }
        }
        return false;
    }

    private static boolean isCentury(String text, int at) {
        int century =
                Character.digit(text.charAt(at), 10) * 10
                        + Character.digit(text.charAt(at + 1), 10);
        return century >= FIRST_CENTURY && century <= LAST_CENTURY;
    }

    private static boolean startsWithDash(String raw) {
        return !raw.isEmpty() && "-–—|·,/".indexOf(raw.charAt(0)) >= 0;
    }

    private static void addBrackets(String line, List<int[]> spans) {
        int open = -1;
        for (int i = 0; i < line.length(); i++) {
            if (OPENING.indexOf(line.charAt(i)) >= 0) {
                open = i;
            } else if (CLOSING.indexOf(line.charAt(i)) >= 0 && open >= 0) {
                spans.add(new int[] {open, i + 1});
                open = -1;
            }
        }
    }

    private static void addBars(String line, List<int[]> spans) {
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || BARS.indexOf(line.charAt(i)) >= 0 || isGap(line, i)) {
                if (from > 0 || i < line.length()) {
                    spans.add(new int[] {from, i});
                }
                from = i + 1;
            }
        }
    }

    private static boolean isGap(String line, int at) {
        return line.charAt(at) == '\t'
                || Characters.isSpace(line.charAt(at))
                        && at + 1 < line.length()
                        && Characters.isSpace(line.charAt(at + 1));
    }

    /** Adds the last words of a part and the first, the most of them first. */
    private static void addEnds(String line, int[] part, List<int[]> spans) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = part[0]; i < part[1]; i++) {
            boolean isSpace = Characters.isSpace(line.charAt(i));
            if (!isSpace && (i == part[0] || Characters.isSpace(line.charAt(i - 1)))) {
                starts.add(i);
            }
            if (!isSpace && (i + 1 == part[1] || Characters.isSpace(line.charAt(i + 1)))) {
                ends.add(i + 1);
            }
        }
        int words = starts.size();
        for (int n = Math.min(MOST_WORDS, words - 1); n > 0; n--) {
            spans.add(new int[] {starts.get(words - n), part[1]});
            spans.add(new int[] {part[0], ends.get(n - 1)});
        }
    }

    private static String bare(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && (OPENING + BESIDE + " *").indexOf(raw.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (CLOSING + ".,，、;；:：|·• *").indexOf(raw.charAt(to - 1)) >= 0) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static String without(String line, int[] span) {
        String before = line.substring(0, span[0]).strip();
        String after = line.substring(span[1]).strip();
        while (!before.isEmpty() && BESIDE.indexOf(before.charAt(before.length() - 1)) >= 0) {
            before = before.substring(0, before.length() - 1).strip();
        }
        while (!after.isEmpty() && BESIDE.indexOf(after.charAt(0)) >= 0) {
            after = after.substring(1).strip();
        }
        return before.isEmpty() || after.isEmpty() ? before + after : before + " | " + after;
    }

    /** Returns whether the line says nothing else. */
    boolean isAlone() {
        return rest.isEmpty();
    }

    static @Nullable Period whole(String text) {
        return PeriodReader.readField(text).orElse(null);
    }
}
