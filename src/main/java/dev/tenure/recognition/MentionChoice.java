package dev.tenure.recognition;

import dev.tenure.recognition.SpellingContext.Verdict;
import dev.tenure.recognition.TokenTrie.Candidate;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.technology.Catalogue;
import dev.tenure.technology.Spelling;
import dev.tenure.technology.Spelling.Rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which candidates of a text are mentions: first what proves itself, then what another
 * technology of the text proves, then what stands in a list with them.
 */
final class MentionChoice {

    private final Catalogue catalogue;
    private final Vocabulary vocabulary;
    private final Doubts doubts;
    private final String text;
    private final List<Candidate> candidates;
    private final Set<Integer> edges;
    private final SortedMap<Integer, Spelling> chosen = new TreeMap<>();
    private final Map<Integer, List<SpellingContext>> open = new HashMap<>();

    MentionChoice(
            Catalogue catalogue,
            Vocabulary vocabulary,
            Doubts doubts,
            String text,
            List<Candidate> candidates) {
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.doubts = doubts;
        this.text = text;
        this.candidates = candidates;
        this.edges = edges(candidates);
    }

    /**
     * Returns the mentions, all in the role USED, in a text that stands among these technologies.
     */
    List<Mention> among(Set<String> around) {
        Map<Integer, List<SpellingContext>> shared = chooseByNeighbours();
        chooseByText(around, shared);
        choosePairs();
        Set<String> joins = vocabulary.grammar().particles().items();
        new ItemLists(text, candidates, chosen, open, joins).choose();
        List<Mention> mentions = new ArrayList<>();
        chosen.forEach((index, spelling) -> mentions.add(mention(index, spelling)));
        return mentions;
    }

    private Mention mention(int index, Spelling spelling) {
        return new Mention(
                spelling.technology(),
                candidates.get(index).start(),
                candidates.get(index).end(),
                spelling.reason(),
                TechnologyRole.USED);
    }

    /** Chooses what is unmistakable or proven; returns what is proven but shared. */
    private Map<Integer, List<SpellingContext>> chooseByNeighbours() {
        Map<Integer, List<SpellingContext>> shared = new HashMap<>();
        for (int index = 0; index < candidates.size(); index++) {
            Candidate candidate = candidates.get(index);
            List<SpellingContext> undecided = new ArrayList<>();
            boolean longer =
                    candidate.isInflected() && candidate.around(text).precedesTitleWord(edges);
            for (Spelling spelling : longer ? List.<Spelling>of() : candidate.spellings()) {
                Rule rule = spelling.rule();
                if (rule == null) {
                    if (!isSurname(candidate)) {
                        chosen.put(index, spelling);
                    }
                    continue;
                }
                SpellingContext context =
                        new SpellingContext(
                                new SpellingPlace(
                                        spelling,
                                        rule,
                                        candidate.around(text),
                                        vocabulary,
                                        doubts,
                                        edges),
                                candidate.written(text));
                Verdict verdict = context.verdict();
                if (verdict == Verdict.PROVEN && candidate.isUnshared()) {
                    chosen.put(index, spelling);
                } else if (verdict != Verdict.DISPROVEN) {
                    undecided.add(context);
                    if (verdict == Verdict.PROVEN) {
                        shared.computeIfAbsent(index, absent -> new ArrayList<>()).add(context);
                    }
                }
            }
            open.put(index, undecided);
        }
        open.keySet().removeAll(chosen.keySet());
        return shared;
    }

    /** Returns whether somebody is called so: "with Maria Gradle". */
    private boolean isSurname(Candidate candidate) {
        TextAround around = candidate.around(text);
        String written = candidate.written(text);
        return Character.isUpperCase(written.codePointAt(0))
                && written.chars().skip(1).allMatch(Character::isLowerCase)
                && vocabulary.people().followsGivenName(around)
                && !edges.contains(around.before())
                && around.closes(Objects.requireNonNull(vocabulary.words().get("after")));
    }

    private void chooseByText(Set<String> around, Map<Integer, List<SpellingContext>> shared) {
        Set<String> named = new HashSet<>(around);
        Set<String> kinds = new HashSet<>();
        for (Spelling spelling : chosen.values()) {
            named.add(spelling.technology().slug());
            kinds.add(String.valueOf(spelling.technology().category()));
        }
        Set<String> known = catalogue.withImplied(named);
        open.replaceAll((index, contexts) ->
                contexts.stream()
                        .filter(it -> Collections.disjoint(known, it.rule().unless()))
                        .toList());
        open.forEach((index, contexts) ->
                Stream.concat(
                                contexts.stream()
                                        .filter(SpellingContext::isWritten)
                                        .filter(it ->
                                                it.isWithin(known)
                                                        || it.isAmong(known)
                                                        || it.isAmongItsKind(kinds)),
                                shared.getOrDefault(index, List.of()).stream()
                                        .filter(contexts::contains))
                        .min(Comparator.comparing(it -> it.rule().list()))
                        .ifPresent(it -> chosen.put(index, it.spelling())));
        open.keySet().removeAll(chosen.keySet());
    }

    /** Chooses words that prove each other. */
    private void choosePairs() {
        Map<String, SpellingContext> written = new HashMap<>();
        open.values().stream()
                .flatMap(List::stream)
                .filter(SpellingContext::isWritten)
                .forEach(it -> written.putIfAbsent(it.spelling().technology().slug(), it));
        open.forEach((index, contexts) ->
                contexts.stream()
                        .filter(SpellingContext::isWritten)
                        .filter(it -> written.values().stream().anyMatch(it::isMutualWith))
                        .findFirst()
                        .ifPresent(it -> chosen.put(index, it.spelling())));
        open.keySet().removeAll(chosen.keySet());
    }

    private static Set<Integer> edges(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(it -> Stream.of(it.start(), it.end()))
                .collect(Collectors.toSet());
    }
}
