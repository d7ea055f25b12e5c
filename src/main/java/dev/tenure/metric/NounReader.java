package dev.tenure.metric;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Reads the noun that a number counts: "12 hospital wards". */
final class NounReader {

    /** The tokens [first, end) that name what is counted; none where both are the same. */
    record Noun(int first, int end) {

        static final Noun NONE = new Noun(0, 0);

        boolean isThere() {
            return end > first;
        }
    }

    private static final int MOST_MODIFIERS = 2;
    private static final int SHORTEST_PLURAL = 4;

    private final MetricVocabulary.Nouns nouns;
    private final PhraseSet singulars;
    private final PhraseSet plurals;

    NounReader(MetricVocabulary.Nouns nouns) {
        this.nouns = nouns;
        this.singulars = new PhraseSet(nouns.singular());
        Collection<String> known = new HashSet<>(nouns.plural());
        nouns.singular().forEach(noun -> known.add(plural(noun)));
        this.plurals = new PhraseSet(known);
    }

    private static String plural(String noun) {
        String before = noun.substring(0, noun.length() - 1);
        if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return before + "ies";
        }
        boolean hissing =
                noun.endsWith("s")
                        || noun.endsWith("x")
                        || noun.endsWith("ch")
                        || noun.endsWith("sh");
        return noun + (hissing ? "es" : "s");
    }

    /** Returns the noun after a number, one of those known unless any plural will do. */
    Noun after(MetricText text, int first, boolean anyPlural) {
        if (text.at(first).isIdeograph()) {
            return chinese(text, first);
        }
        int at = first;
        boolean plain = anyPlural && !text.isGerman();
        for (int modifiers = 0; modifiers <= MOST_MODIFIERS; modifiers++) {
            int end = plurals.endFrom(text, at);
            if (end == at && anyPlural && text.isGerman() && isGermanPlural(text.at(at))) {
                end = at + 1;
            }
            if (end == at && plain && modifiers < MOST_MODIFIERS && isPlural(text, at)) {
                end = at + 1;
            }
            if (end > at) {
                int more = plurals.endFrom(text, end);
                return new Noun(first, more);
            }
            plain = plain && !text.at(at).isCapitalized();
            int next = afterModifier(text, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return new Noun(first, first);
    }

    /**
     * Returns whether a token may be any noun, which what follows it then shows: "50 ordini al
     * giorno".
     */
    boolean mayBe(MetricText text, int at) {
        return text.at(at).isWord()
                && text.at(at).text().length() >= SHORTEST_PLURAL
                && isFree(text, at)
                && !nouns.neverCounted().startsAt(text, at);
    }

    /** Returns whether what is counted stands right before a token: "incidents 12 → 3". */
    boolean endsBefore(MetricText text, int end) {
        int total = nouns.chineseTotals().startBefore(text, end, 0);
        return plurals.endsBefore(text, end)
                || nouns.names().endsBefore(text, end)
                || nouns.chinese().endsBefore(text, total);
    }

    /** Returns the noun joined by a hyphen, in the singular or the plural: "12-node". */
    Noun joined(MetricText text, int first) {
        int end = Math.max(singulars.endFrom(text, first), plurals.endFrom(text, first));
        return new Noun(first, end);
    }

    /** Returns the noun after a one: "1 engineer". */
    Noun single(MetricText text, int first) {
        return new Noun(first, singulars.endFrom(text, first));
    }

    private Noun chinese(MetricText text, int first) {
        int known = nouns.chinese().endFrom(text, first);
        int measured = nouns.chineseMeasureWords().endFrom(text, first);
        if (known > measured) {
            return new Noun(first, known);
        }
        boolean classified = measured > first;
        for (int noun = measured; noun <= measured + (classified ? MOST_MODIFIERS : 0); noun++) {
            int end = nouns.chinese().endFrom(text, noun);
            if (end > noun) {
                return new Noun(measured, end);
            }
            if (!text.at(noun).isIdeograph()) {
                break;
            }
        }
        return new Noun(first, text.at(first).is("个") ? first : measured);
    }

    private boolean isPlural(MetricText text, int index) {
        JoinedToken token = text.at(index);
        String word = token.text();
        String stem = word.substring(0, Math.max(0, word.length() - 1));
        boolean acronym = !stem.isEmpty() && stem.equals(stem.toUpperCase(Locale.ROOT));
        return token.isWord()
                && word.length() >= (acronym ? SHORTEST_PLURAL - 1 : SHORTEST_PLURAL)
                && (acronym || word.equals(token.lower()))
                && word.endsWith("s")
                && Set.of("ss", "us", "is").stream().noneMatch(word::endsWith)
                && isFree(text, index)
                && !nouns.singularsInS().startsAt(text, index)
                && !nouns.neverCounted().startsAt(text, index);
    }

    private int afterModifier(MetricText text, int index) {
        if (!isModifier(text, index)) {
            return index;
        }
        int at = index + 1;
        while (text.at(at).glued() && "-/".contains(text.at(at).text())) {
            if (!text.at(at + 1).isWord() || !text.at(at + 1).glued()) {
                return index;
            }
            at += 2;
        }
        return at;
    }

    private boolean isModifier(MetricText text, int index) {
        JoinedToken token = text.at(index);
        boolean compound = text.at(index + 1).glued() && "-/".contains(text.at(index + 1).text());
        boolean name = token.isCapitalized() && !token.glued();
        return token.isWord()
                && (name || isFree(text, index))
                && (compound || !nouns.neverCounted().startsAt(text, index));
    }

    private boolean isGermanPlural(JoinedToken token) {
        return token.isCapitalized()
                && !token.glued()
                && nouns.germanPluralEndings().stream().anyMatch(token.lower()::endsWith);
    }

    private static boolean isFree(MetricText text, int index) {
        JoinedToken token = text.at(index);
        boolean afterHyphen = text.at(index - 1).is("-");
        return (!token.glued() || afterHyphen)
                && token.text().chars().noneMatch(Character::isDigit);
    }
}
