package dev.tenure.metric;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Reads the noun that a number counts. */
final class NounReader {

    /** The tokens [first, end) that name what is counted; none where both are the same. */
    record Noun(int first, int end) {

        boolean isThere() {
            return end > first;
        }
    }

    private static final int MOST_MODIFIERS = 2;
    private static final int SHORTEST_PLURAL = 4;

    private final Vocabulary.Nouns nouns;
    private final Words singulars;
    private final Words plurals;

    NounReader(Vocabulary.Nouns nouns) {
        this.nouns = nouns;
        this.singulars = new Words(nouns.singular());
        Collection<String> known = new HashSet<>(nouns.plural());
        nouns.singular().forEach(noun -> known.add(plural(noun)));
        this.plurals = new Words(known);
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

    /** The noun after a number, which is one of those known unless any plural will do. */
    Noun after(Reading reading, int first, boolean anyPlural) {
        Tokens tokens = reading.tokens();
        if (tokens.at(first).isHan()) {
            return han(tokens, first);
        }
        int at = first;
        boolean plain = anyPlural && !reading.german();
        for (int modifiers = 0; modifiers <= MOST_MODIFIERS; modifiers++) {
            int end = plurals.after(tokens, at);
            if (end == at && anyPlural && reading.german() && isGermanPlural(tokens.at(at))) {
                end = at + 1;
            }
            if (end == at && plain && modifiers < MOST_MODIFIERS && isPlural(tokens, at)) {
                end = at + 1;
            }
            if (end > at) {
                int more = plurals.after(tokens, end);
                return new Noun(first, more);
            }
            plain = plain && !tokens.at(at).isCapitalized();
            int next = afterModifier(tokens, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return new Noun(first, first);
    }

    /** The noun joined by a hyphen, in the singular or the plural: "12-node". */
    Noun joined(Tokens tokens, int first) {
        int end = Math.max(singulars.after(tokens, first), plurals.after(tokens, first));
        return new Noun(first, end);
    }

    /** The noun after a one: "1 engineer". */
    Noun single(Tokens tokens, int first) {
        return new Noun(first, singulars.after(tokens, first));
    }

    private Noun han(Tokens tokens, int first) {
        int known = nouns.han().after(tokens, first);
        int measured = nouns.measures().after(tokens, first);
        if (known > measured) {
            return new Noun(first, known);
        }
        boolean classified = measured > first;
        for (int noun = measured; noun <= measured + (classified ? MOST_MODIFIERS : 0); noun++) {
            int end = nouns.han().after(tokens, noun);
            if (end > noun) {
                return new Noun(measured, end);
            }
            if (!tokens.at(noun).isHan()) {
                break;
            }
        }
        return new Noun(first, tokens.at(first).is("个") ? first : measured);
    }

    private boolean isPlural(Tokens tokens, int index) {
        Token token = tokens.at(index);
        String word = token.text();
        String stem = word.substring(0, Math.max(0, word.length() - 1));
        boolean acronym = !stem.isEmpty() && stem.equals(stem.toUpperCase(Locale.ROOT));
        return token.isWord()
                && word.length() >= (acronym ? SHORTEST_PLURAL - 1 : SHORTEST_PLURAL)
                && (acronym || word.equals(token.lower()))
                && word.endsWith("s")
                && Set.of("ss", "us", "is").stream().noneMatch(word::endsWith)
                && isFree(tokens, index)
                && !nouns.unplurals().standAt(tokens, index)
                && !nouns.stops().standAt(tokens, index);
    }

    private int afterModifier(Tokens tokens, int index) {
        if (!isModifier(tokens, index)) {
            return index;
        }
        int at = index + 1;
        while (tokens.at(at).glued() && "-/".contains(tokens.at(at).text())) {
            if (!tokens.at(at + 1).isWord() || !tokens.at(at + 1).glued()) {
                return index;
            }
            at += 2;
        }
        return at;
    }

    private boolean isModifier(Tokens tokens, int index) {
        Token token = tokens.at(index);
        boolean compound =
                tokens.at(index + 1).glued() && "-/".contains(tokens.at(index + 1).text());
        boolean name = token.isCapitalized() && !token.glued();
        return token.isWord()
                && (name || isFree(tokens, index))
                && (compound || !nouns.stops().standAt(tokens, index));
    }

    private boolean isGermanPlural(Token token) {
        return token.isCapitalized()
                && !token.glued()
                && nouns.germanEndings().stream().anyMatch(token.lower()::endsWith);
    }

    private static boolean isFree(Tokens tokens, int index) {
        Token token = tokens.at(index);
        boolean afterHyphen = tokens.at(index - 1).is("-");
        return (!token.glued() || afterHyphen)
                && token.text().chars().noneMatch(Character::isDigit);
    }
}
