package dev.tenure.prose;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What of a text says what was worked with: "… cut outages by half. Technologies: Go, Kafka".
 *
 * @param before what the text says before
 * @param rest what follows the label; empty where only the items below can
 * @param after the sentences that follow
 */
record StackLabel(String before, String name, String rest, String after) {

    private static final String PARTING = ".;!?。；！？|•·";
    private static final String DASHES = "-–—";
    private static final int LONGEST_LABEL = 40;
    private static final int FEWEST_OF_SENTENCE = 4;
    private static final int MOST_OF_NAME = 6;

    /** Returns the label at the head of a text or of a sentence in it, if there is one. */
    static @Nullable StackLabel in(String text) {
        if (ProseWords.isStack(text)) {
            return new StackLabel("", text, "", "");
        }
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (PARTING.indexOf(text.charAt(i)) >= 0) {
                from = i + 1;
            } else if (isMark(text, i) && i - from <= LONGEST_LABEL) {
                StackLabel found = at(text, from, i);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Returns whether a text is a label and what it announces. */
    static boolean begins(String text) {
        StackLabel label = in(text);
        return label != null && label.before.isEmpty();
    }

    private static boolean isMark(String text, int at) {
        return ":：".indexOf(text.charAt(at)) >= 0 || isDash(text, at);
    }

    private static boolean isDash(String text, int at) {
        return DASHES.indexOf(text.charAt(at)) >= 0
                && at > 0
                && text.charAt(at - 1) == ' '
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' ';
    }

    private static @Nullable StackLabel at(String text, int from, int mark) {
        String name = text.substring(from, mark).strip();
        String before = text.substring(0, from).strip();
        String list = text.substring(mark + 1).strip();
        int end = endOfList(list);
        String rest = list.substring(0, end).strip();
        boolean isLabel =
                rest.isEmpty()
                        ? ProseWords.isStack(name)
                        : ProseWords.isStack(name) || ProseWords.STACK_PARTS.is(name);
        boolean mustName = !before.isEmpty() || isDash(text, mark);
        return isLabel && !(mustName && !areNames(rest))
                ? new StackLabel(before, name, rest, list.substring(end).strip())
                : null;
    }

    /** Returns where a sentence ends a list that another follows. */
    private static int endOfList(String list) {
        for (int i = 1; i + 2 < list.length(); i++) {
            boolean isEnd =
                    list.charAt(i) == '.'
                            && list.charAt(i + 1) == ' '
                            && Character.isUpperCase(list.charAt(i + 2));
            List<String> next = isEnd ? Pieces.of(list.substring(i + 2)) : List.of();
            if (!next.isEmpty() && Words.count(next.getFirst()) >= FEWEST_OF_SENTENCE) {
                return i + 1;
            }
        }
        return list.length();
    }

    /** Returns whether a text is a list of names alone. */
    static boolean areNames(String text) {
        return !text.isEmpty()
                && Pieces.of(text).stream()
                        .allMatch(
                                piece -> Words.count(Words.outsideBrackets(piece)) <= MOST_OF_NAME);
    }
}
