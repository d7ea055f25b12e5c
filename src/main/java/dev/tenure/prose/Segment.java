package dev.tenure.prose;

import dev.tenure.text.Characters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A part of a heading, which its author has parted from the others.
 *
 * @param isStrong whether more than a comma parts it from what stands before
 * @param isOrganization whether a word such as "at" stands before it
 * @param line which line of the heading it is of
 */
record Segment(String text, boolean isStrong, boolean isOrganization, int line) {

    private static final String BARS = "|·•｜\t・";
    private static final String DASHES = "-–—";
    private static final String LEADERS = ".-_–—·…";
    private static final int MOST_WORDS = 8;
    private static final int MOST_NAMES = 6;
    private static final int MOST_OF_STACK = 3;
    private static final int SHORTEST_LEADER = 4;
    private static final String EDGES = " /∙◆|•";
    private static final String OPENING = "«“„\"「";
    private static final String CLOSING = "»”“\"」";
    private static final String COMMAS = ",，;；";
    private static final String SEMICOLONS = ";；";

    Segment(String text, boolean isStrong, boolean isOrganization) {
        this(text, isStrong, isOrganization, 0);
    }

    /** Returns the parts of a line of a heading. */
    static List<Segment> of(String text, int line) {
        List<Segment> segments = new ArrayList<>();
        for (String part : parted(text)) {
            addPart(part, segments);
        }
        return segments.stream().map(segment -> segment.withText(segment.text, line)).toList();
    }

    /** Takes the first such part from among others; null where there is none. */
    static @Nullable String takeFirst(List<Segment> from, Predicate<Segment> wanted) {
        for (Segment segment : from) {
            if (wanted.test(segment)) {
                from.remove(segment);
                return segment.text;
            }
        }
        return null;
    }

    /** Returns the text of several. */
    static String joined(List<Segment> segments) {
        return String.join(", ", segments.stream().map(Segment::text).toList());
    }

    /** Returns the same with another text, of a line. */
    private Segment withText(String other, int ofLine) {
        return new Segment(other, isStrong, isOrganization, ofLine);
    }

    /** Returns it with another after it. */
    Segment and(Segment next) {
        String mark = next.isAside() ? " " : next.isStrong ? " - " : ", ";
        return withText(text + mark + next.text, line);
    }

    /** Returns whether it says something in more words than names have, or in brackets. */
    boolean isSentence() {
        return isAside()
                || Words.count(Words.outsideBrackets(text)) > MOST_NAMES
                        && !ProseWords.isTitle(text);
    }

    /** Returns whether it is a remark in brackets: "(contract)". */
    boolean isAside() {
        return text.startsWith("(")
                && text.endsWith(")")
                && Character.isLowerCase(text.codePointAt(1));
    }

    /** Returns whether it is no name beside one that is: "multiple clients". */
    boolean isRemarkBeside(String name) {
        return Character.isLowerCase(text.codePointAt(0))
                && Character.isUpperCase(name.codePointAt(0))
                && !ProseWords.REMOTE.isIn(text);
    }

    /**
     * Returns whether its first word or its last is of titles, and the last not of companies:
     * "Systems Engineer", "Co-Founder".
     */
    boolean hasTitleAtEnd() {
        String bare = Words.outsideBrackets(text).strip();
        String first = bare.substring(0, (bare + " ").indexOf(' '));
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return first.equals(last)
                ? ProseWords.isTitle(text)
                : !ProseWords.isCompany(last)
                        && (ProseWords.isTitle(first) || ProseWords.isTitle(last));
    }

    /** Returns whether it ends as a title does, so that it is more of one that stands before. */
    boolean isMoreOfTitle() {
        int last = text.lastIndexOf(' ') + 1;
        boolean endsAsTitle =
                ProseWords.isTitle(text.substring(last))
                        || ProseWords.isTitle(text.substring(lastTwo()))
                                && !ProseWords.isTitle(text.substring(lastTwo(), last));
        return !isOrganization && endsAsTitle && !ProseWords.isCompany(text);
    }

    /** Returns whether it is what work is about by its first words or its last. */
    boolean isWorkField() {
        boolean isField =
                ProseWords.WORK_FIELDS.beginning(text) > 0
                        || ProseWords.WORK_FIELDS.is(text.substring(text.lastIndexOf(' ') + 1))
                        || ProseWords.WORK_FIELDS.is(text.substring(lastTwo()));
        return isField
                && !isOrganization
                && !ProseWords.isCompany(text)
                && !ProseWords.SCHOOLS.isIn(text);
    }

    /** Returns whether it may be one of the names of a list. */
    boolean mayBeOfStack() {
        return !isOrganization && Words.count(Words.outsideBrackets(text)) <= MOST_OF_STACK;
    }

    private int lastTwo() {
        int last = text.lastIndexOf(' ');
        return last < 1 ? 0 : text.lastIndexOf(' ', last - 1) + 1;
    }

    private static void addPart(String part, List<Segment> segments) {
        for (String word : ProseWords.AT) {
            int at = part.toLowerCase(Locale.ROOT).indexOf(word);
            if (at > 0 && ProseWords.isTitle(part.substring(0, at))) {
                addCommas(part.substring(0, at), false, segments);
                addCommas(unquoted(part.substring(at + word.length())), true, segments);
                return;
            }
        }
        addCommas(part, false, segments);
    }

    /** Returns a name without the quotes around it, and the end of the sentence it ends. */
    private static String unquoted(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        int open = bare.isEmpty() ? -1 : OPENING.indexOf(bare.charAt(0));
        boolean isQuoted = open >= 0 && bare.indexOf(CLOSING.charAt(open), 1) == bare.length() - 1;
        return isQuoted ? bare.substring(1, bare.length() - 1).strip() : name;
    }

    private static void addCommas(String part, boolean isOrganization, List<Segment> segments) {
        boolean first = true;
        boolean isNext = false;
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= part.length(); i++) {
            char c = i == part.length() ? ',' : part.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (i == part.length() || COMMAS.indexOf(c) >= 0 && depth == 0) {
                String text = part.substring(from, i).strip();
                from = i + 1;
                if (text.isEmpty()) {
                    continue;
                }
                if (!first && ProseWords.isCompanyEnding(text)) {
                    segments.add(segments.removeLast().and(new Segment(text, false, false)));
                } else {
                    segments.add(new Segment(text, first || isNext, first && isOrganization));
                }
                first = false;
                isNext = i < part.length() && SEMICOLONS.indexOf(c) >= 0;
            }
        }
    }

    /** Returns a segment as an employer and a title that a colon parts, if it is these. */
    List<Segment> atColon() {
        Label label = Label.of(text);
        if (label == null
                || label.rest().isEmpty()
                || isOrganization
                || ProseWords.isTitle(label.name()) == ProseWords.isTitle(label.rest())
                || Words.count(label.rest()) > MOST_WORDS) {
            return List.of(this);
        }
        return List.of(withText(label.name(), line), new Segment(label.rest(), true, false, line));
    }

    /** Returns the parts between bars, wide spaces and dashes that stand apart. */
    private static List<String> parted(String line) {
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
