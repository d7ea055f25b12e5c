package dev.tenure.recognition;

import dev.tenure.technology.Spelling;
import dev.tenure.technology.Spelling.Rule;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A spelling that is also a word, and what around it tells whether it is the name.
 *
 * @param around the place where it stands
 * @param edges where the candidates of the text begin and end
 */
record SpellingContext(Spelling spelling, Rule rule, TextAround around, Set<Integer> edges) {

    enum Verdict {
        PROVEN,
        /** The rest of the text may still prove it. */
        OPEN,
        DISPROVEN
    }

    /** Labels after whose colon a technology is expected: "Language: Go". */
    private static final List<String> LABELS =
            List.of(
                    "language",
                    "languages",
                    "stack",
                    "tech",
                    "technology",
                    "technologies",
                    "tools",
                    "skills",
                    "framework",
                    "frameworks",
                    "library",
                    "libraries",
                    "database",
                    "databases",
                    "backend",
                    "back end",
                    "frontend",
                    "front end",
                    "infrastructure",
                    "platform",
                    "environment",
                    "built with",
                    "using",
                    "语言",
                    "技术栈",
                    "技术",
                    "框架",
                    "工具",
                    "数据库");

    private static final int MOST_VERSION_DIGITS = 2;

    /** Returns what the words beside it say. */
    Verdict verdict() {
        if (around.follows(rule.notBefore()) || around.precedes(rule.notAfter())) {
            return Verdict.DISPROVEN;
        }
        boolean proven =
                around.follows(rule.sureBefore())
                        || around.precedes(rule.sureAfter())
                        || isWritten() && isProvenAsWritten();
        return proven ? Verdict.PROVEN : Verdict.OPEN;
    }

    /** Returns whether the case is the one that the rule asks for. */
    boolean isWritten() {
        return spelling.isWritten(around.text().substring(around.start(), around.end()));
    }

    /** Returns whether a technology that proves it is among the known ones. */
    boolean isWithin(Set<String> known) {
        return !Collections.disjoint(known, rule.within());
    }

    /** Returns whether it stands as a name in the company of other technologies. */
    boolean isAmong(Set<String> known) {
        return rule.enough() == Rule.Enough.COMPANY && !known.isEmpty() && standsAsName();
    }

    private boolean isProvenAsWritten() {
        return rule.enough() == Rule.Enough.SPELLING
                || around.follows(rule.before())
                || around.precedes(rule.after())
                || precedesVersion()
                || around.beginsCompound()
                || rule.list() && (around.fillsLine() || isLabelled())
                || rule.enough() == Rule.Enough.STANDING && standsAsName();
    }

    private boolean standsAsName() {
        return around.touchesCaselessScript()
                || around.hasSuffix()
                || around.isCapitalisedAlone(edges);
    }

    /** Returns whether a label stands before it and its item ends after it. */
    private boolean isLabelled() {
        int colon = around.before() - 1;
        return colon >= 0
                && ":：".indexOf(around.text().charAt(colon)) >= 0
                && new TextAround(around.text(), colon, colon).follows(LABELS)
                && around.endsItem();
    }

    /**
     * Returns whether a version number that the rule accepts stands after it: 3.6, v5 or 17, no
     * year.
     */
    private boolean precedesVersion() {
        String text = around.text();
        int first = around.after();
        if (first < text.length() && "vV".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        int last = afterDigits(first);
        boolean isNumber = last > first && last - first <= MOST_VERSION_DIGITS;
        boolean isDotted =
                last < text.length()
                        && text.charAt(last) == '.'
                        && afterDigits(last + 1) > last + 1;
        boolean ends = last == text.length() || !Character.isLetter(text.charAt(last));
        return switch (rule.version()) {
            case NONE -> false;
            case DOTTED -> isNumber && isDotted;
            case NUMBER -> isNumber && (isDotted || ends);
        };
    }

    private int afterDigits(int from) {
        String text = around.text();
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
