package dev.tenure.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which a text denies something, by what they do; the head of {@code phrases.yaml}
 * says what each sort is. A word may be of several sorts, and one that ends in {@code *} stands for
 * all that begin so.
 */
final class CueWords {

    /** What a word does. */
    enum Sort {
        NOT,
        NOT_AFTER,
        LITTLE,
        WITHOUT,
        UNUSED,
        INSTEAD,
        INSTEAD_AFTER,
        REJECT,
        REJECT_AFTER,
        WISH,
        WISH_AFTER,
        LONGING,
        INTEREST,
        INTEREST_AFTER,
        NOBODY,
        NO_CUE,
        USE,
        LEARN,
        KNOWLEDGE,
        EXPERT,
        NEED,
        KEPT,
        PASSED,
        LEADING,
        CONTRAST,
        TROUBLE,
        AIM,
        OTHERS,
        BEING,
        BEFORE_NO
    }

    /** Words at a place: how many items they are, and their sorts, none if they are unknown. */
    record Found(int length, Set<Sort> sorts) {

        boolean isKnown() {
            return !sorts.isEmpty();
        }

        boolean is(Sort sort) {
            return sorts.contains(sort);
        }

        Found with(Set<Sort> others) {
            EnumSet<Sort> both = EnumSet.copyOf(sorts);
            both.addAll(others);
            return new Found(length, both);
        }

        boolean isOneOf(Set<Sort> others) {
            return sorts.stream().anyMatch(others::contains);
        }
    }

    private record Entry(List<String> words, boolean isStem, EnumSet<Sort> sorts) {

        boolean standsAt(Wording text, int place) {
            int last = words.size() - 1;
            for (int each = 0; each < last; each++) {
                if (!text.at(place + each).word().equals(words.get(each))) {
                    return false;
                }
            }
            String word = text.at(place + last).word();
            return isStem ? word.startsWith(words.get(last)) : word.equals(words.get(last));
        }
    }

    static final Set<Sort> CUES = EnumSet.range(Sort.NOT, Sort.NO_CUE);

    private static final Found UNKNOWN = new Found(1, Set.of());

    /** What stands for marks and inflections that are passed over. */
    static final Found WEIGHTLESS = new Found(1, Set.of(Sort.PASSED));

    private final Map<String, List<Entry>> cues = new HashMap<>();
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, List<Entry>> byLast = new HashMap<>();
    private final Stems<Entry> cueStems = new Stems<>();
    private final Stems<Entry> firstStems = new Stems<>();
    private final Stems<Entry> lastStems = new Stems<>();

    private final Set<String> ands;

    CueWords(Map<String, List<String>> words, Set<String> ands) {
        this.ands = ands;
        Map<String, Entry> entries = new HashMap<>();
        words.forEach((sort, written) ->
                written.forEach(each ->
                        entries.computeIfAbsent(each, CueWords::entry)
                                .sorts()
                                .add(
                                        Sort.valueOf(
                                                sort.toUpperCase(Locale.ROOT).replace('-', '_')))));
        entries.values().forEach(this::add);
    }

    private static Entry entry(String written) {
        boolean stem = written.endsWith("*");
        String words = stem ? written.substring(0, written.length() - 1) : written;
        return new Entry(WordSet.tokens(words), stem, EnumSet.noneOf(Sort.class));
    }

    private void add(Entry entry) {
        if (entry.isStem()) {
            lastStems.add(entry.words().getLast(), entry);
        } else {
            put(byLast, entry.words().getLast(), entry);
        }
        if (entry.isStem() && entry.words().size() == 1) {
            firstStems.add(entry.words().getFirst(), entry);
        } else {
            put(byFirst, entry.words().getFirst(), entry);
        }
        if (entry.sorts().stream().noneMatch(CUES::contains)) {
            return;
        }
        if (entry.isStem() && entry.words().size() == 1) {
            cueStems.add(entry.words().getFirst(), entry);
        } else {
            put(cues, entry.words().getFirst(), entry);
        }
    }

    private static void put(Map<String, List<Entry>> map, String word, Entry entry) {
        map.computeIfAbsent(word, absent -> new ArrayList<>()).add(entry);
    }

    /** Returns whether a word joins clauses. */
    boolean isAnd(String word) {
        return ands.contains(word);
    }

    /** Returns the cue that begins at a place, if one does, the longest. */
    Found cueAt(Wording text, int place) {
        String word = text.at(place).word();
        Found found = longest(cues.getOrDefault(word, List.of()), text, place, 0, UNKNOWN);
        return longest(cueStems.of(word), text, place, 0, found);
    }

    /** Returns the longest words that begin at a place. */
    Found at(Wording text, int place) {
        return longest(byFirst, firstStems, text, place, 0);
    }

    /** Returns the longest words that end at a place. */
    Found endingAt(Wording text, int place) {
        return longest(byLast, lastStems, text, place, 1);
    }

    private static Found longest(
            Map<String, List<Entry>> entries,
            Stems<Entry> stems,
            Wording text,
            int place,
            int back) {
        String word = text.at(place).word();
        Found found = longest(entries.getOrDefault(word, List.of()), text, place, back, UNKNOWN);
        Found longest = longest(stems.of(word), text, place, back, found);
        return longest == UNKNOWN && isParticle(word) ? WEIGHTLESS : longest;
    }

    private static Found longest(
            List<Entry> entries, Wording text, int place, int back, Found shorter) {
        Found found = shorter;
        for (Entry entry : entries) {
            int length = entry.words().size();
            int first = back == 1 ? place - length + 1 : place;
            boolean longer = found.sorts().isEmpty() || length > found.length();
            if ((longer || length == found.length()) && first >= 0 && entry.standsAt(text, first)) {
                found = longer ? new Found(length, entry.sorts()) : found.with(entry.sorts());
            }
        }
        return found;
    }

    /** Returns whether it is a character of hiragana, which inflects what stands before it. */
    private static boolean isParticle(String word) {
        return word.length() == 1
                && Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.HIRAGANA;
    }
}
