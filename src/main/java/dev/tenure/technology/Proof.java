package dev.tenure.technology;

/** Weighs what stands beside a spelling that is also a word. */
record Proof(Spelling spelling, Rule rule, Surroundings around) {

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

    private boolean asWritten(TitleWords titles) {
        return rule.enough() == Rule.Enough.SPELLING
                || around.follow(rule.before())
                || around.precede(rule.after())
                || rule.version() != Rule.Version.NONE
                        && around.precedeVersion(rule.version() == Rule.Version.DOTTED)
                || rule.list() && (around.areAlone() || around.areLabelled())
                || rule.enough() == Rule.Enough.STANDING && stands(titles);
    }

    private boolean stands(TitleWords titles) {
        return around.touchIdeograph() || around.carrySuffix() || titles.leaveAlone(around);
    }
}
