package dev.tenure.interchange;

import dev.tenure.recognition.Mention;
import dev.tenure.recognition.Recognizer;
import dev.tenure.recognition.Surroundings;
import dev.tenure.technology.Catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names in one declared text, which may be a list of them: "Python, Pygame", "React / Redux",
 * "AWS (Cognito, S3)". Nothing of a list is lost: what no term fits is a name of its own.
 */
final class DeclaredNames {

    private static final int DEEPEST = 4;
    private static final int LONGEST_LABEL = 40;
    private static final String PARTING = ",;|•·、，；\n\r\t";
    private static final String BULLETS = "-*•·–—▪";
    private static final List<String> WORDS =
            List.of(
                    " and ", " or ", " und ", " oder ", " et ", " ou ", " y ", " e ", " & ", "&",
                    "+");

    private final String text;
    private final Catalogue catalogue;
    private final Recognizer recognizer;

    private DeclaredNames(String text, Catalogue catalogue, Recognizer recognizer) {
        this.text = text;
        this.catalogue = catalogue;
        this.recognizer = recognizer;
    }

    /** Returns the names in reading order, at least one. */
    static List<DeclaredName> in(String text, Catalogue catalogue, Recognizer recognizer) {
        DeclaredNames names = new DeclaredNames(text, catalogue, recognizer);
        List<DeclaredName> found = names.within(new Span(0, text.length()), Set.of(), 0);
        return found.isEmpty() ? List.of(names.whole(new Span(0, text.length()))) : found;
    }

    /** A part of the text: [from, to). */
    private record Span(int from, int to) {}

    private List<DeclaredName> within(Span wide, Set<String> around, int depth) {
        Span span = stripped(wide);
        if (span.from() == span.to()) {
            return List.of();
        }
        DeclaredName whole = whole(span);
        if (whole.isKnown() || depth > DEEPEST) {
            return inSurroundings(span, whole, around);
        }
        List<Span> items = parted(span, PARTING);
        if (items.size() > 1) {
            return items.stream()
                    .flatMap(item -> within(item, around, depth + 1).stream())
                    .toList();
        }
        int colon = colonOf(span);
        return colon < 0 ? ofOneItem(span, around, depth) : labelled(span, colon, around, depth);
    }

    private DeclaredName whole(Span span) {
        return DeclaredName.of(text, span.from(), span.to(), catalogue);
    }

    /** Returns the name; beside what it stands with, a name that two share may be another's. */
    private List<DeclaredName> inSurroundings(Span span, DeclaredName whole, Set<String> around) {
        if (around.isEmpty()) {
            return List.of(whole);
        }
        return mentions(span, around).stream()
                .filter(it -> it.start() == whole.start() && it.end() == whole.end())
                .findFirst()
                .map(List::of)
                .orElse(List.of(whole));
    }

    private List<DeclaredName> labelled(Span span, int colon, Set<String> around, int depth) {
        DeclaredName label = whole(stripped(new Span(span.from(), colon)));
        List<DeclaredName> items =
                within(
                        new Span(colon + 1, span.to()),
                        label.technology() == null ? around : Set.of(label.technology().slug()),
                        depth + 1);
        return label.isKnown() ? Stream.concat(Stream.of(label), items.stream()).toList() : items;
    }

    private List<DeclaredName> ofOneItem(Span span, Set<String> around, int depth) {
        int bracket = bracketOf(span);
        if (bracket > span.from()) {
            List<DeclaredName> before = within(new Span(span.from(), bracket), around, depth + 1);
            Set<String> beside =
                    before.getFirst().technology() == null
                            ? around
                            : Set.of(before.getFirst().technology().slug());
            List<DeclaredName> inside =
                    within(new Span(bracket + 1, span.to() - 1), beside, depth + 1);
            if (inside.stream().anyMatch(DeclaredName::isKnown)) {
                return Stream.concat(before.stream(), inside.stream()).toList();
            }
            return before.getFirst().isKnown() ? before : List.of(whole(span));
        }
        List<Span> alternatives = parted(span, "/");
        if (alternatives.size() > 1 && isList(alternatives)) {
            return alternatives.stream()
                    .flatMap(item -> within(item, around, depth + 1).stream())
                    .toList();
        }
        return joined(span, around, depth);
    }

    /** Returns whether a slash parts names, which it does not in "A/B testing". */
    private boolean isList(List<Span> items) {
        boolean spaced =
                items.stream()
                        .limit(items.size() - 1L)
                        .allMatch(item -> Character.isWhitespace(text.charAt(item.to() - 1)));
        return spaced || items.stream().anyMatch(item -> whole(stripped(item)).isKnown());
    }

    /** An "and" parts names only where each side is known: "Research and Development" is one. */
    private List<DeclaredName> joined(Span span, Set<String> around, int depth) {
        for (String word : WORDS) {
            int at = text.indexOf(word, span.from());
            if (at > span.from() && at + word.length() < span.to()) {
                List<DeclaredName> left = within(new Span(span.from(), at), around, depth + 1);
                List<DeclaredName> right =
                        within(new Span(at + word.length(), span.to()), around, depth + 1);
                List<DeclaredName> both = Stream.concat(left.stream(), right.stream()).toList();
                if (both.stream().allMatch(DeclaredName::isKnown)) {
                    return both;
                }
            }
        }
        List<DeclaredName> mentions = mentions(span, around);
        return mentions.isEmpty() ? List.of(whole(span)) : mentions;
    }

    private List<DeclaredName> mentions(Span span, Set<String> around) {
        List<Mention> mentions =
                recognizer.mentionsIn(
                        text.substring(span.from(), span.to()), Surroundings.NONE.with(around));
        return mentions.stream().map(mention -> DeclaredName.of(mention, span.from())).toList();
    }

    private Span stripped(Span span) {
        int from = span.from();
        int to = span.to();
        while (from < to && isBlankOrBullet(from, to)) {
            from++;
        }
        while (to > from
                && (Character.isWhitespace(text.charAt(to - 1))
                        || text.charAt(to - 1) == '.' && to < text.length())) {
            to--;
        }
        return new Span(from, to);
    }

    private boolean isBlankOrBullet(int at, int to) {
        return Character.isWhitespace(text.charAt(at))
                || BULLETS.indexOf(text.charAt(at)) >= 0
                        && at + 1 < to
                        && Character.isWhitespace(text.charAt(at + 1));
    }

    /** Returns the parts between marks that stand outside brackets. */
    private List<Span> parted(Span span, String marks) {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int from = span.from();
        for (int at = span.from(); at < span.to(); at++) {
            char character = text.charAt(at);
            depth = Math.max(0, depth + bracket(character));
            if (depth == 0 && marks.indexOf(character) >= 0) {
                parts.add(new Span(from, at));
                from = at + 1;
            }
        }
        parts.add(new Span(from, span.to()));
        return parts.stream().filter(part -> part.from() < part.to()).toList();
    }

    private static int bracket(char character) {
        return switch (character) {
            case '(', '（', '[' -> 1;
            case ')', '）', ']' -> -1;
            default -> 0;
        };
    }

    /** Returns where the bracket opens that closes at the end; -1 where none does. */
    private int bracketOf(Span span) {
        int depth = 0;
        for (int at = span.to() - 1; at >= span.from(); at--) {
            depth -= bracket(text.charAt(at));
            if (depth == 0) {
                return at < span.to() - 1 ? at : -1;
            }
        }
        return -1;
    }

    /** Returns where the colon of a label stands; -1 where there is none. */
    private int colonOf(Span span) {
        for (int at = span.from() + 1;
                at + 1 < span.to() && at < span.from() + LONGEST_LABEL;
                at++) {
            boolean colon =
                    text.charAt(at) == '：'
                            || text.charAt(at) == ':'
                                    && Character.isWhitespace(text.charAt(at + 1));
            if (colon) {
                return at;
            }
        }
        return -1;
    }
}
