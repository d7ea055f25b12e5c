package dev.tenure.recognition;

import dev.tenure.technology.Spelling;
import dev.tenure.technology.Spelling.Rule;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A spelling that is also a word, and what around it tells whether it is the name.
 *
 * @param written how the text writes it, without inflection
 */
record SpellingContext(SpellingPlace place, String written) {

    enum Verdict {
        PROVEN,
        /** The rest of the text may still prove it. */
        OPEN,
        DISPROVEN
    }

    Spelling spelling() {
        return place.spelling();
    }

    Rule rule() {
        return place.rule();
    }

    /** Returns what the words beside it say. */
    Verdict verdict() {
        if (around().precedesAsLabel(rule().sureAfter())) {
            return Verdict.PROVEN;
        }
        if (around().precedes(notAfter())
                || around().precedesAsLabel(withoutArticles(rule().notAfter()))) {
            return Verdict.DISPROVEN;
        }
        if (around().precedes(rule().sureAfter())) {
            return Verdict.PROVEN;
        }
        if (isBorne() || isPerson()) {
            return Verdict.DISPROVEN;
        }
        if (around().follows(
                        speaksOfNoun()
                                ? withoutArticles(rule().notBefore())
                                : rule().notBefore())) {
            return Verdict.DISPROVEN;
        }
        boolean proven =
                around().follows(rule().sureBefore())
                        || isWritten() && new SpellingProof(place).holds();
        return proven ? Verdict.PROVEN : Verdict.OPEN;
    }

    /** Returns whether it is what someone or something else is called: "the restaurant Java". */
    private boolean isBorne() {
        Vocabulary words = place.vocabulary();
        return words.people().bear(around())
                || words.sights().bear(spelling().words(), around(), place.closers())
                || place.closes() && words.employers().bear(around())
                || words.bearers().precede(around())
                        && (place.closes() || around().precedesTitle());
    }

    /** Returns whether a surname follows a given name: "with Julia Stone". */
    private boolean isPerson() {
        return place.isGivenName()
                && around().precedesTitleWord(place.edges())
                && !around().follows(place.vocabulary().means().inside());
    }

    private List<String> notAfter() {
        if (around().follows(particles().from()) || joinsAnother()) {
            return withoutArticles(rule().notAfter());
        }
        return isNoVerb()
                ? rule().notAfter().stream().filter(word -> !word.equals("a")).toList()
                : rule().notAfter();
    }

    /**
     * Returns whether a capital inside a sentence makes no verb of it: "Usamos Jenkins a diario".
     */
    private boolean isNoVerb() {
        return isWritten()
                && Character.isUpperCase(written.codePointAt(0))
                && !around().borders().beginsSentence()
                && around().text().startsWith("a ", around().after());
    }

    /** Returns whether "a" and another candidate follow: there it is no article. */
    private boolean joinsAnother() {
        int next = around().after();
        return around().text().startsWith("a ", next)
                && place.edges().contains(next + "a ".length());
    }

    /** Returns whether an article before it belongs to a noun after it: "a Flask service". */
    private boolean speaksOfNoun() {
        return isWritten() && around().precedes(rule().after());
    }

    private List<String> withoutArticles(List<String> words) {
        Set<String> articles = particles().articles();
        return words.stream().filter(word -> !articles.contains(word)).toList();
    }

    private Particles particles() {
        return place.vocabulary().grammar().particles();
    }

    /** Returns whether the case is the one that the rule asks for; what is code is in any. */
    boolean isWritten() {
        return around().wasMarked() || spelling().isWritten(written);
    }

    /**
     * Returns whether a technology that proves it is among the known ones; a word proves nothing as
     * a part of a longer name, but an acronym does.
     */
    boolean isWithin(Set<String> known) {
        return !Collections.disjoint(known, rule().within())
                && (place.isAcronym() || !around().touchesTitleWord(place.edges()));
    }

    /** Returns whether each is what proves the other: "Glue and Athena". */
    boolean isMutualWith(SpellingContext other) {
        return !spelling().technology().equals(other.spelling().technology())
                && isProvenBy(other)
                && other.isProvenBy(this);
    }

    private boolean isProvenBy(SpellingContext other) {
        return isWithin(Set.of(other.spelling().technology().slug()))
                || (place.isSeveralWords() || other.place.isSeveralWords())
                        && isWithin(other.place.vendors());
    }

    /** Returns whether it stands as a name in the company of other technologies. */
    boolean isAmong(Set<String> known) {
        return rule().enough() == Rule.Enough.COMPANY && !known.isEmpty() && place.standsAsName();
    }

    /**
     * Returns whether another of its category is in the text, which makes a thing of what could be
     * a person or a firm: "Jenkins gave way to GitLab CI". Languages are words too often.
     */
    boolean isAmongItsKind(Set<String> kinds) {
        return place.isLong()
                && rule().list()
                && !place.isLanguage()
                && kinds.contains(spelling().technology().category())
                && !around().touchesTitleWord(place.edges());
    }

    private TextAround around() {
        return place.around();
    }
}
