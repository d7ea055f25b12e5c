package dev.tenure.recognition;

import dev.tenure.technology.Rule;
import dev.tenure.technology.Spelling;

import java.util.Collections;
import java.util.Set;

/** Weighs what stands beside a spelling that is also a word. */
record SpellingContext(Spelling spelling, Rule rule, TextAround around) {

    enum Verdict {
        PROVEN,
        /** The rest of the text may still prove it. */
        OPEN,
        DISPROVEN
    }

    Verdict besideIt(TitleWords titles) {
        if (around.follow(rule.notBefore()) || around.precede(rule.notAfter())) {
            return Verdict.DISPROVEN;
        }
        boolean proven =
                around.follow(rule.sureBefore())
                        || around.precede(rule.sureAfter())
                        || isWritten() && asWritten(titles);
        return proven ? Verdict.PROVEN : Verdict.OPEN;
    }

    /** Whether the case is the one that the rule asks for. */
    boolean isWritten() {
        return spelling.isWritten(around.text().substring(around.start(), around.end()));
    }

    /** Whether a technology that proves it is among the known ones. */
    boolean isWithin(Set<String> known) {
        return !Collections.disjoint(known, rule.within());
    }

    /** Whether it stands as a name in the company of other technologies. */
    boolean isAmong(Set<String> known, TitleWords titles) {
        return rule.enough() == Rule.Enough.COMPANY && !known.isEmpty() && stands(titles);
    }

    private boolean asWritten(TitleWords titles) {
        return rule.enough() == Rule.Enough.SPELLING
                || around.follow(rule.before())
                || around.precede(rule.after())
                || VersionNumber.follows(around, rule.version())
                || around.carryCompound()
                || rule.list() && (around.areAlone() || Labels.introduce(around))
                || rule.enough() == Rule.Enough.STANDING && stands(titles);
    }

    private boolean stands(TitleWords titles) {
        return around.touchIdeograph() || around.carrySuffix() || titles.leaveAlone(around);
    }
}
