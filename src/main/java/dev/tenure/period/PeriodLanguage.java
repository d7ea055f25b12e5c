package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of a language that say something in a period, found by what they are for and their
 * first word.
 *
 * @param phrases by their first word without accents, the longest first
 * @param words every word of a phrase, without accents
 * @param beside a language whose words may stand among its own
 */
record PeriodLanguage(
        Map<Wording, Map<String, List<Phrase>>> phrases,
        Set<String> words,
        @Nullable PeriodLanguage beside) {

    /**
     * A phrase and what it says.
     *
     * @param value what it stands for, as its wording says
     * @param isPartOfName whether it is an ending of a name that follows, and passes no word
     */
    record Phrase(Wording wording, int value, List<PeriodText.Word> words, boolean isPartOfName) {}

    /** Where a phrase that was found ends, and what it stands for. */
    record Found(int end, int value) {}

    static PeriodLanguage of(List<Phrase> all) {
        Map<Wording, Map<String, List<Phrase>>> phrases = new EnumMap<>(Wording.class);
        Set<String> words = new HashSet<>();
        for (Phrase phrase : all) {
            phrases.computeIfAbsent(phrase.wording(), _ -> new HashMap<>())
                    .computeIfAbsent(phrase.words().getFirst().folded(), _ -> new ArrayList<>())
                    .add(phrase);
            phrase.words().forEach(word -> words.add(word.folded()));
        }
        Comparator<Phrase> longestFirst = Comparator.comparing(phrase -> -phrase.words().size());
        phrases.values()
                .forEach(byWord -> byWord.values().forEach(list -> list.sort(longestFirst)));
        return new PeriodLanguage(phrases, words, null);
    }

    /** Returns this language with words of the other among its own. */
    PeriodLanguage beside(PeriodLanguage other) {
        return new PeriodLanguage(phrases, words, other);
    }

    /** Returns whether it knows every word of the text. */
    boolean knows(PeriodText text) {
        for (PeriodText.Word word : text.words()) {
            if (word.isSpelled() && !knows(word.folded())) {
                return false;
            }
        }
        return true;
    }

    private boolean knows(String word) {
        return words.contains(word)
                || beside != null && beside.words.contains(word)
                || ClockTime.WORDS.contains(word);
    }

    /**
     * Returns where phrases of the wording that stand at the token end, the longest of a language
     * first; nothing where a name is one month here and another there.
     *
     * @param loosely whether accents count as nothing
     */
    List<Found> find(Wording wording, PeriodText text, int at, boolean loosely) {
        if (at >= text.size()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(2);
        add(found, wording, text, at, loosely);
        if (beside != null) {
            beside.add(found, wording, text, at, loosely);
        }
        boolean contradicts =
                wording == Wording.MONTH_NAME
                        && beside != null
                        && found.stream().map(Found::value).distinct().count() > 1;
        return contradicts ? List.of() : found;
    }

    private void add(List<Found> found, Wording wording, PeriodText text, int at, boolean loosely) {
        Map<String, List<Phrase>> byWord = phrases.get(wording);
        List<Phrase> candidates = byWord == null ? null : byWord.get(text.words().get(at).folded());
        if (candidates == null) {
            return;
        }
        for (Phrase phrase : candidates) {
            if (stands(phrase, text, at, loosely)) {
                found.add(new Found(end(phrase, text, at), phrase.value()));
            }
        }
    }

    private static boolean stands(Phrase phrase, PeriodText text, int at, boolean loosely) {
        int end = at + phrase.words().size();
        if (end > text.size()) {
            return false;
        }
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!phrase.words().get(i).isLike(text.words().get(at + i), loosely)) {
                return false;
            }
        }
        return phrase.wording().touchesNumbers || !(text.clashes(at) || text.clashes(end));
    }

    /** Returns the token after the phrase and the dot of what is shortened. */
    private static int end(Phrase phrase, PeriodText text, int at) {
        if (phrase.isPartOfName()) {
            return at;
        }
        int end = at + phrase.words().size();
        boolean isShortened =
                phrase.words().getLast().isParted() && text.is(".", end) && text.isGlued(end);
        return isShortened && !text.is(".", end + 1) ? end + 1 : end;
    }
}
