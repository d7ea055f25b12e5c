package dev.tenure.recognition;

import dev.tenure.technology.Spelling;
import dev.tenure.technology.Spelling.Rule;
import dev.tenure.technology.Technology;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A spelling that is also a word, and what around it tells whether it is the name.
 *
 * @param written how the text writes it, without inflection
 * @param around the place where it stands
 * @param edges where the candidates of the text begin and end
 */
record SpellingContext(
        Spelling spelling,
        Rule rule,
        String written,
        TextAround around,
        Vocabulary vocabulary,
        Set<Integer> edges) {

    enum Verdict {
        PROVEN,
        /** The rest of the text may still prove it. */
        OPEN,
        DISPROVEN
    }

    /** Words before or after a name that belong to a noun beside it. */
    private static final Set<String> ARTICLES =
            Set.of(
                    "a", "an", "the", "each", "every", "my", "our", "your", "his", "her", "its",
                    "their", "of", "us");

    /** What is said in quotes is no name. */
    private static final List<String> SAYING =
            List.of(
                    "said",
                    "say",
                    "says",
                    "shouted",
                    "cried",
                    "called",
                    "answered",
                    "asked",
                    "word",
                    "words",
                    "sagte",
                    "rief",
                    "dit",
                    "dijo",
                    "说");

    /** Words for "from", in languages whose "to" is "a": "da Angular a React". */
    private static final List<String> FROM =
            List.of("de", "di", "da", "desde", "do", "dal", "dalla");

    private static final List<String> FOR = List.of("for", "für", "pour", "para");

    /** What makes a sentence of a note: in "X for Y" there is none of them. */
    private static final Set<String> FINITE =
            Set.of(
                    "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "can",
                    "could", "should", "may", "must", "did", "does", "do", "ist", "war", "wird",
                    "wurde", "wurden", "hat", "est", "a", "était", "es", "fue", "era");

    /** What their services are called needs them beside it. */
    private static final Set<String> VENDORS = Set.of("aws", "azure", "gcp", "openstack");

    private static final String LANGUAGE = "programming-language";

    private static final int MOST_VERSION_DIGITS = 2;

    /** Returns what the words beside it say. */
    Verdict verdict() {
        if (around.precedesAsLabel(rule.sureAfter())) {
            return Verdict.PROVEN;
        }
        if (around.precedes(notAfter())
                || around.precedesAsLabel(withoutArticles(rule.notAfter()))) {
            return Verdict.DISPROVEN;
        }
        if (around.precedes(rule.sureAfter())) {
            return Verdict.PROVEN;
        }
        if (isBorne() || isPerson()) {
            return Verdict.DISPROVEN;
        }
        if (around.follows(speaksOfNoun() ? withoutArticles(rule.notBefore()) : rule.notBefore())) {
            return Verdict.DISPROVEN;
        }
        boolean proven = around.follows(rule.sureBefore()) || isWritten() && isProvenAsWritten();
        return proven ? Verdict.PROVEN : Verdict.OPEN;
    }

    /** Returns whether it is what someone or something else is called: "the restaurant Java". */
    private boolean isBorne() {
        return vocabulary.bearers().precede(around) && (closes() || around.precedesTitle());
    }

    /** Returns whether a surname follows a given name: "with Julia Stone". */
    private boolean isPerson() {
        return isGivenName()
                && around.precedesTitleWord(edges)
                && !around.follows(vocabulary.means().inside());
    }

    private boolean isGivenName() {
        return vocabulary.persons().contains(spelling.words());
    }

    /** Returns whether it is a language alone in brackets: "a solver (Prolog)". */
    private boolean isLanguageOfWork() {
        return LANGUAGE.equals(spelling.technology().category())
                && spelling.words().length() > 2
                && !isGivenName()
                && around.borders().isBracketed();
    }

    /**
     * Returns whether its sentence speaks of what its kind is for, and it is what that is done
     * with: "animated films in Maya".
     */
    private boolean isOfItsField() {
        return rule.enough() == Rule.Enough.EVIDENCE
                && !isAcronym()
                && Collections.disjoint(spelling.technology().implies(), VENDORS)
                && (around.follows(vocabulary.means().inside())
                                && !vocabulary.towns().contains(spelling.words())
                        || around.follows(vocabulary.means().beside()) && !isGivenName())
                && closes()
                && vocabulary.fields().holds(spelling.technology(), around.borders().sentence());
    }

    private List<String> notAfter() {
        return around.follows(FROM) || joinsAnother()
                ? withoutArticles(rule.notAfter())
                : rule.notAfter();
    }

    /** Returns whether "a" and another candidate follow: there it is no article. */
    private boolean joinsAnother() {
        int next = around.after();
        return around.text().startsWith("a ", next) && edges.contains(next + "a ".length());
    }

    /** Returns whether an article before it belongs to a noun after it: "a Flask service". */
    private boolean speaksOfNoun() {
        return isWritten() && around.precedes(rule.after());
    }

    private static List<String> withoutArticles(List<String> words) {
        return words.stream().filter(word -> !ARTICLES.contains(word)).toList();
    }

    /** Returns whether the case is the one that the rule asks for; what is code is in any. */
    boolean isWritten() {
        return around.wasMarked() || spelling.isWritten(written);
    }

    /**
     * Returns whether a technology that proves it is among the known ones; a word proves nothing as
     * a part of a longer name, but an acronym does.
     */
    boolean isWithin(Set<String> known) {
        return !Collections.disjoint(known, rule.within())
                && (isAcronym() || !around.touchesTitleWord(edges));
    }

    /** Returns whether each is what proves the other: "Glue and Athena". */
    boolean isMutualWith(SpellingContext other) {
        return !spelling.technology().equals(other.spelling.technology())
                && isProvenBy(other)
                && other.isProvenBy(this);
    }

    private boolean isProvenBy(SpellingContext other) {
        return isWithin(Set.of(other.spelling.technology().slug()))
                || (isSeveralWords() || other.isSeveralWords())
                        && isWithin(vendorsOf(other.spelling.technology()));
    }

    private static Set<String> vendorsOf(Technology technology) {
        return VENDORS.stream().filter(technology.implies()::contains).collect(Collectors.toSet());
    }

    private boolean isSeveralWords() {
        return spelling.words().indexOf(' ') > 0;
    }

    private boolean isAcronym() {
        return spelling.words().chars().noneMatch(Character::isLowerCase);
    }

    /** Returns whether it stands as a name in the company of other technologies. */
    boolean isAmong(Set<String> known) {
        return rule.enough() == Rule.Enough.COMPANY && !known.isEmpty() && standsAsName();
    }

    /**
     * Returns whether another of its category is in the text, which makes a thing of what could be
     * a person or a firm: "Jenkins gave way to GitLab CI". Languages are words too often.
     */
    boolean isAmongItsKind(Set<String> kinds) {
        return spelling.words().length() > 2
                && rule.list()
                && !LANGUAGE.equals(spelling.technology().category())
                && kinds.contains(spelling.technology().category())
                && !around.touchesTitleWord(edges);
    }

    private boolean isProvenAsWritten() {
        return rule.enough() == Rule.Enough.SPELLING
                || around.follows(rule.before()) && isNoAttribute()
                || around.precedes(rule.after())
                || precedesVersion()
                || around.beginsCompound()
                || rule.list() && (around.borders().fillsLine() || isLabelled())
                || isHead()
                || isLanguageOfWork()
                || isOfItsField()
                || rule.enough() == Rule.Enough.COMPANY && around.touchesCaselessScript()
                || rule.enough() == Rule.Enough.STANDING && standsAsName();
    }

    private boolean standsAsName() {
        return around.touchesCaselessScript()
                || around.hasSuffix()
                || around.isCapitalisedAlone(edges)
                || around.isQuoted() && !around.outside().follows(SAYING);
    }

    /** Returns whether a single letter stands alone: "in C", not "in C block". */
    private boolean isNoAttribute() {
        return spelling.words().length() > 1 || closes();
    }

    private boolean closes() {
        return around.closes(Objects.requireNonNull(vocabulary.words().get("after")));
    }

    /**
     * Returns whether it stands at the head of an item: "Go: payments", "Vault for secrets"; marked
     * as code, a word does so too.
     */
    private boolean isHead() {
        return switch (rule.head()) {
            case NONE -> false;
            case LABEL ->
                    around.borders().beginsLine()
                            && (isItsLabel() || around.wasMarked() && isForSomething());
            case NAME -> around.borders().beginsLine() && (isItsLabel() || isForSomething());
        };
    }

    /** A dash after a single letter makes a label of it only where it was marked as one. */
    private boolean isItsLabel() {
        return around.borders().isLabel()
                && (!around.borders().isDashLabel()
                        || spelling.words().length() > 1
                        || around.wasMarked());
    }

    private boolean isForSomething() {
        return around.precedes(FOR)
                && Collections.disjoint(FINITE, around.borders().sentenceAfter());
    }

    /** Returns whether a label stands before it and its item ends after it. */
    private boolean isLabelled() {
        int colon = around.before() - 1;
        return around.borders().followsLabel()
                && new TextAround(around.text(), colon, colon).follows(vocabulary.labels())
                && around.borders().endsItem();
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
