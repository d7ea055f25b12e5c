package dev.tenure.prose;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The parts of lines of headings. */
final class Segments {

    private static final String OPENING = "«“„\"「";
    private static final String CLOSING = "»”“\"」";
    private static final String COMMAS = ",，;；";
    private static final int MOST_OF_TITLE = 6;
    private static final String SEMICOLONS = ";；";

    private Segments() {}

    /** Returns the parts of a line of a heading. */
    static List<Segment> of(String text, int line) {
        return of(text, line, false);
    }

    /** Returns the parts of a line of the heading of a job, whose title no list has. */
    static List<Segment> ofJob(String text, int line) {
        return of(text, line, true);
    }

    private static List<Segment> of(String text, int line, boolean isJob) {
        List<Segment> segments = new ArrayList<>();
        for (String part : HeadingParts.of(text)) {
            addPart(part, isJob, segments);
        }
        return segments.stream().map(segment -> segment.withText(segment.text(), line)).toList();
    }

    /** Takes the first such part from among others; null where there is none. */
    static @Nullable String takeFirst(List<Segment> from, Predicate<Segment> wanted) {
        for (Segment segment : from) {
            if (wanted.test(segment)) {
                from.remove(segment);
                return segment.text();
            }
        }
        return null;
    }

    /** Returns the text of several. */
    static String joined(List<Segment> segments) {
        return String.join(", ", segments.stream().map(Segment::text).toList());
    }

    private static void addPart(String part, boolean isJob, List<Segment> segments) {
        for (String word : ProseWords.AT) {
            int at = part.toLowerCase(Locale.ROOT).indexOf(word);
            boolean isAfterTitle =
                    at > 0
                            && (ProseWords.isTitle(part.substring(0, at))
                                    || isJob
                                            && ProseWords.AFTER_TITLES.contains(word)
                                            && mayBeTitle(part.substring(0, at))
                                            && isName(part.substring(at + word.length())));
            if (isAfterTitle) {
                addCommas(part.substring(0, at), false, segments);
                addCommas(unquoted(part.substring(at + word.length())), true, segments);
                return;
            }
        }
        addCommas(part, false, segments);
    }

    /** Returns whether a name may be a title that no list has. */
    private static boolean mayBeTitle(String text) {
        return isName(text)
                && Words.count(text) <= MOST_OF_TITLE
                && !ProseWords.isCompany(text)
                && !ProseWords.SCHOOLS.isIn(text);
    }

    private static boolean isName(String text) {
        int first = text.isEmpty() ? ' ' : text.codePointAt(0);
        return Character.isLetterOrDigit(first) && !Character.isLowerCase(first)
                || OPENING.indexOf(first) >= 0;
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
}
