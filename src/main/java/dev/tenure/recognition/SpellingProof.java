package dev.tenure.recognition;

import dev.tenure.technology.Spelling;
import dev.tenure.technology.Spelling.Rule;

import java.util.Collections;

/** What proves a spelling in the case that its rule asks for to be the name. */
final class SpellingProof {

    private final SpellingPlace place;
    private final Spelling spelling;
    private final Rule rule;
    private final TextAround around;
    private final Vocabulary vocabulary;

    SpellingProof(SpellingPlace place) {
        this.place = place;
        spelling = place.spelling();
        rule = place.rule();
        around = place.around();
        vocabulary = place.vocabulary();
    }

    /** Returns whether its neighbours, its line or its sentence make it the name. */
    boolean holds() {
        boolean doubted = isDoubted();
        return rule.enough() == Rule.Enough.SPELLING && !doubted
                || around.follows(rule.before()) && isNoAttribute()
                || around.precedes(rule.after())
                || new VersionPlace(around.text(), around.after()).has(rule.version())
                || around.beginsCompound(vocabulary.grammar().boundaries())
                || rule.list() && (around.borders().fillsLine() || isLabelled())
                || isHead()
                || isServed() && !doubted
                || isLanguageOfWork()
                || isOfItsField()
                || rule.enough() == Rule.Enough.COMPANY && around.touchesCaselessScript()
                || rule.enough() == Rule.Enough.STANDING && !doubted && place.standsAsName();
    }

    /** Returns whether its sentence speaks of what else is called so: pythons of reptiles. */
    private boolean isDoubted() {
        return vocabulary.sights().areLikely(spelling.words(), around)
                || !rule.doubt().isEmpty()
                        && place.doubts().hold(rule, around.borders().sentence());
    }

    /** Returns whether work for others is done with it: "Spring consulting". */
    private boolean isServed() {
        return !place.isAcronym()
                && place.vendors().isEmpty()
                && around.precedesWritten(vocabulary.services());
    }

    /** Returns whether a single letter stands alone: "in C", not "in C block". */
    private boolean isNoAttribute() {
        return !place.isLetter() || place.closes();
    }

    /** Returns whether it is a language alone in brackets: "a solver (Prolog)". */
    private boolean isLanguageOfWork() {
        return place.isLanguage()
                && place.isLong()
                && !place.isGivenName()
                && around.borders().isBracketed();
    }

    /**
     * Returns whether its sentence speaks of what its kind is for, and it is what that is done
     * with: "animated films in Maya".
     */
    private boolean isOfItsField() {
        return rule.enough() == Rule.Enough.EVIDENCE
                && !place.isAcronym()
                && place.vendors().isEmpty()
                && (around.follows(vocabulary.means().inside())
                                && !vocabulary.sights().towns().contains(spelling.words())
                        || around.follows(vocabulary.means().beside()) && !place.isGivenName())
                && place.closes()
                && vocabulary.fields().holds(spelling.technology(), around.borders().sentence());
    }

    /**
     * Returns whether it stands at the head of an item: "Go: payments", "Vault for secrets"; marked
     * as code, a word does so too.
     */
    private boolean isHead() {
        return switch (rule.head()) {
            case NONE -> false;
            case LABEL ->
                    around.borders().beginsNote()
                            && (isItsLabel() || around.wasMarked() && isForSomething());
            case NAME ->
                    around.borders().isQuestion()
                            || around.borders().beginsNote() && (isItsLabel() || isForSomething());
        };
    }

    /** A dash after a single letter makes a label of it only where it was marked as one. */
    private boolean isItsLabel() {
        return around.borders().isLabel()
                && (!around.borders().isDashLabel() || !place.isLetter() || around.wasMarked());
    }

    private boolean isForSomething() {
        Particles particles = vocabulary.grammar().particles();
        return around.precedes(particles.purpose())
                && Collections.disjoint(particles.finite(), around.borders().sentenceAfter());
    }

    /** Returns whether a label stands before it and its item ends after it. */
    private boolean isLabelled() {
        int colon = around.before() - 1;
        return around.borders().followsLabel()
                && new TextAround(around.text(), colon, colon).follows(vocabulary.labels())
                && around.borders().endsItem();
    }
}
