package dev.tenure.recognition;

import dev.tenure.recognition.Phrase.Match;
import dev.tenure.recognition.Phrase.Part;
import dev.tenure.recognition.Wording.Kind;
import dev.tenure.resume.Use.TechnologyRole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The phrases that are known, found by the word or the list of technologies they begin with. */
final class PhraseBook {

    private static final String TECHNOLOGIES = "";
    private static final int GAP = 5;
    private static final int WIDE_GAP = 24;
    private static final int MOST_TIMES = 4;

    private final Map<String, WordSet> sets = new HashMap<>();
    private final Map<String, List<Phrase>> byStart = new HashMap<>();
    private final Stems<Phrase> byStem = new Stems<>();
    private int size;

    PhraseBook(Vocabulary vocabulary) {
        vocabulary.words().forEach((name, words) -> sets.put(name, vocabulary.set(words)));
        vocabulary.succession().forEach(phrase -> add(phrase, true));
        vocabulary.phrases().forEach(phrase -> add(phrase, false));
        vocabulary.ofOneKind().forEach(phrase -> add(phrase, true));
    }

    /** Returns where phrases stand in a text, those of a higher rank first. */
    List<Match> matchesIn(Wording text) {
        List<Match> matches = new ArrayList<>();
        for (int place = 0; place < text.items().size(); place++) {
            boolean list = text.at(place).is(Kind.TECHNOLOGIES);
            String start = list ? TECHNOLOGIES : text.at(place).word();
            addMatches(byStart.getOrDefault(start, List.of()), text, place, matches);
            if (!start.isEmpty()) {
                addMatches(byStem.of(start), text, place, matches);
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.phrase().rank()));
        return matches;
    }

    private static void addMatches(
            List<Phrase> phrases, Wording text, int place, List<Match> matches) {
        for (Phrase phrase : phrases) {
            Match match = phrase.matchAt(text, place);
            if (match != null) {
                matches.add(match);
            }
        }
    }

    private void add(String written, boolean ofOneKind) {
        List<Part> parts = Arrays.stream(written.strip().split("\\s+")).map(this::part).toList();
        Phrase phrase = new Phrase(size++, parts, ofOneKind);
        switch (parts.getFirst()) {
            case Part.Words(var set, var _, var _) -> {
                set.firsts().forEach(first -> addAt(first, phrase));
                set.stems().forEach(stem -> byStem.add(stem, phrase));
            }
            case Part.Slot _ -> addAt(TECHNOLOGIES, phrase);
            default -> throw new IllegalArgumentException(written + " begins with no word");
        }
    }

    private void addAt(String start, Phrase phrase) {
        byStart.computeIfAbsent(start, absent -> new ArrayList<>()).add(phrase);
    }

    private Part part(String written) {
        return switch (written) {
            case "_" -> new Part.Gap(GAP, set("<stop>"), false);
            case "..." -> new Part.Gap(WIDE_GAP, set("<payload>"), true);
            case "!#" -> new Part.NoNumber();
            default -> longPart(written);
        };
    }

    private Part longPart(String written) {
        String inside = written.substring(1);
        String before = written.substring(0, written.length() - 1);
        return switch (written.charAt(0)) {
            case '=' -> new Part.Ahead(set(inside), true);
            case '!' -> new Part.Ahead(set(inside), false);
            case '[' -> slot(inside.substring(0, inside.length() - 1));
            default ->
                    switch (written.charAt(written.length() - 1)) {
                        case '?' -> new Part.Words(set(before), 0, 1);
                        case '*' -> new Part.Words(set(before), 0, MOST_TIMES);
                        default -> new Part.Words(set(written), 1, 1);
                    };
        };
    }

    /** Returns what technologies are said to be: in a role, NONE that is used, or as they were. */
    static Part.Slot slot(String said) {
        return switch (said) {
            case "" -> new Part.Slot(null, false);
            case "NONE" -> new Part.Slot(null, true);
            default -> new Part.Slot(TechnologyRole.valueOf(said), false);
        };
    }

    private WordSet set(String written) {
        if (written.startsWith("<")) {
            String name = written.substring(1, written.length() - 1);
            return Objects.requireNonNull(sets.get(name), name);
        }
        return WordSet.of(List.of(written.split("\\|")));
    }
}
