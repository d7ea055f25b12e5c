package dev.tenure.recognition;

import dev.tenure.recognition.CueWords.Found;
import dev.tenure.recognition.CueWords.Sort;
import dev.tenure.recognition.Wording.Item;
import dev.tenure.recognition.Wording.Kind;

import java.util.EnumSet;
import java.util.Set;

/**
 * The clause around a cue [start, end), walked to the first list of technologies over words of no
 * weight and those that lead to technologies. A second denial is passed over: "non … mai". Any
 * other word ends a walk, as do marks and the words that begin another clause. A walk takes a
 * bounded number of steps.
 */
record Clause(CueWords words, Wording text, int start, int end) {

    /**
     * Where a walk ended.
     *
     * @param list the place of the technologies it met, or NOWHERE
     * @param heads the sorts of the words of weight before that
     * @param at where it ended
     * @param barred whether a word of another kind ended it
     */
    record Walk(int list, Set<Sort> heads, int at, boolean barred) {

        boolean found() {
            return list != NOWHERE;
        }

        boolean led() {
            return !heads.isEmpty();
        }

        boolean ledBy(Set<Sort> sorts) {
            return heads.stream().anyMatch(sorts::contains);
        }
    }

    static final int NOWHERE = -1;

    /** The most items that a walk passes. */
    static final int REACH = 14;

    private static final int TROUBLE_REACH = 4;
    private static final Set<Sort> HEADS =
            EnumSet.of(Sort.USE, Sort.LEARN, Sort.KNOWLEDGE, Sort.EXPERT, Sort.NEED);
    private static final Set<Sort> PASSED = EnumSet.of(Sort.PASSED, Sort.LEADING, Sort.NOT);
    private static final Set<Sort> ENDS = EnumSet.of(Sort.CONTRAST, Sort.NO_CUE, Sort.NOBODY);
    private static final Set<String> GLUE = Set.of("-", "'", "\"", "“", "”", "„", "«", "»", "`");
    private static final Set<String> COLONS = Set.of(":", "：");

    /** Returns the walk to the end of the clause. */
    Walk forward() {
        Set<Sort> heads = EnumSet.noneOf(Sort.class);
        boolean strange = false;
        int at = end;
        while (at - end < REACH && goesOn(at)) {
            Found found = at(at);
            if (found.isOneOf(HEADS)) {
                heads.addAll(found.sorts());
            } else if (found.isOneOf(ENDS) && !found.is(Sort.PASSED)) {
                return new Walk(NOWHERE, heads, at, false);
            } else if (found.isOneOf(CueWords.CUES) && !found.isOneOf(PASSED)) {
                return new Walk(NOWHERE, heads, at, true);
            } else if (!found.isOneOf(PASSED)) {
                boolean open = !heads.isEmpty() && !heads.contains(Sort.NEED) && !strange;
                if (!open || !leads(at + 1)) {
                    return new Walk(NOWHERE, heads, at, true);
                }
                strange = true;
            }
            at += found.length();
        }
        return ended(at, heads);
    }

    /** Returns the first list of the clause after the cue, whatever the words before it. */
    int onward() {
        int at = end;
        while (at - end < REACH && goesOn(at) && !at(at).is(Sort.CONTRAST)) {
            at += at(at).length();
        }
        return ended(at, Set.of()).list();
    }

    /**
     * Returns the list that is the object of the one unknown verb after the cue, or NOWHERE: what
     * one "could not afford" was not used, but what one "never broke" was.
     */
    int ofUnknownVerb() {
        int at = passed(end);
        Found verb = at(at);
        if (verb.isKnown() || !text.at(at).is(Kind.WORD)) {
            return NOWHERE;
        }
        int list = passed(at + 1);
        return text.at(list).is(Kind.TECHNOLOGIES) ? list : NOWHERE;
    }

    private int passed(int from) {
        int at = from;
        while (goesOn(at) && at(at).is(Sort.PASSED) && !at(at).is(Sort.LEADING)) {
            at += at(at).length();
        }
        return at;
    }

    /** Returns the walk to the beginning of the clause. */
    Walk backward() {
        Set<Sort> heads = EnumSet.noneOf(Sort.class);
        int at = start - 1;
        while (at >= 0 && start - at < REACH && (goesOn(at) || isMarkBefore(at))) {
            Found found = isMark(at) ? CueWords.WEIGHTLESS : words.endingAt(text, at);
            if (found.isOneOf(HEADS)) {
                heads.addAll(found.sorts());
            } else if (found.isOneOf(ENDS) || !found.is(Sort.PASSED) && !found.is(Sort.NOT)) {
                return new Walk(NOWHERE, heads, at, true);
            }
            at -= found.length();
        }
        return at < 0 ? new Walk(NOWHERE, heads, at, false) : ended(at, heads);
    }

    /** Returns whether the mark before the cue stands there, or that mark again: "——". */
    private boolean isMarkBefore(int at) {
        return isMark(at)
                && (at == start - 1
                        || at == start - 2 && text.at(at).word().equals(text.at(start - 1).word()));
    }

    /** Returns whether trouble stands after a list, right away or as what befell it. */
    boolean isInTrouble(int list) {
        for (int at = list + 1; at - list <= TROUBLE_REACH && goesOn(at); at++) {
            if (at(at).is(Sort.TROUBLE)) {
                return true;
            }
            if (words.isAnd(text.at(at).word()) || at(at).is(Sort.CONTRAST)) {
                return false;
            }
        }
        return false;
    }

    /** Returns what stands right after a list, or after the hyphen that joins it. */
    Found after(int list) {
        int at = list + 1;
        while (isMark(at) && GLUE.contains(text.at(at).word())) {
            at++;
        }
        return words.at(text, at);
    }

    private Walk ended(int at, Set<Sort> heads) {
        int list = text.at(at).is(Kind.TECHNOLOGIES) ? at : NOWHERE;
        return new Walk(list, heads, at, false);
    }

    private boolean goesOn(int at) {
        Item item = text.at(at);
        return item.is(Kind.WORD)
                || isMark(at) && (GLUE.contains(item.word()) || COLONS.contains(item.word()));
    }

    private Found at(int at) {
        return isMark(at) ? CueWords.WEIGHTLESS : words.at(text, at);
    }

    private boolean isMark(int at) {
        return text.at(at).is(Kind.MARK);
    }

    /** "never worked on projects with Kubernetes": one word may stand before what leads on. */
    private boolean leads(int at) {
        return text.at(at).is(Kind.TECHNOLOGIES) || words.at(text, at).is(Sort.LEADING);
    }
}
