package dev.tenure.recognition;

import dev.tenure.recognition.Event.Limit;
import dev.tenure.recognition.Wording.Kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Finds the events that a text tells of technologies, and what they make of each list of them. An
 * event reaches as far as its clause, and not beyond where another begins.
 */
final class Events {

    /**
     * What befell a list.
     *
     * @param said what its technologies are
     * @param firm whether it is so where a phrase says that they are used
     */
    record Befallen(String said, boolean firm) {}

    private final Map<String, List<EventWords>> byFirst = new HashMap<>();
    private final Stems<EventWords> byStem = new Stems<>();
    private final EventPlaces places;
    private final NounBehind noun;

    Events(Vocabulary vocabulary) {
        places = new EventPlaces(vocabulary);
        noun = new NounBehind(vocabulary);
        vocabulary.events().forEach(event -> add(new EventWords(event, vocabulary)));
    }

    private void add(EventWords event) {
        event.tells()
                .firsts()
                .forEach(first ->
                        byFirst.computeIfAbsent(first, absent -> new ArrayList<>()).add(event));
        event.tells().stems().forEach(stem -> byStem.add(stem, event));
    }

    /**
     * Returns what events make of lists, by their places.
     *
     * @param denied the lists that are denied, of which nothing is told
     * @param ofOneKind whether the technologies of two lists are of one category
     */
    Map<Integer, Befallen> in(
            Wording text, Set<Integer> denied, BiPredicate<Integer, Integer> ofOneKind) {
        List<EventTold> told = toldIn(text);
        if (told.isEmpty()) {
            return Map.of();
        }
        Map<Integer, List<EventTold>> byStart =
                told.stream().collect(Collectors.groupingBy(EventTold::start));
        Map<Integer, Befallen> all = new HashMap<>();
        for (EventTold each : told) {
            Map<Integer, String> taken = each.takings(places, noun, byStart);
            Event event = each.words().event();
            boolean holds =
                    taken.values().containsAll(event.needs())
                            && Collections.disjoint(taken.keySet(), denied)
                            && (!event.limits().contains(Limit.OF_ONE_KIND)
                                    || isOfOneKind(taken.keySet(), ofOneKind));
            if (holds) {
                boolean firm = event.limits().contains(Limit.FIRM);
                taken.forEach((list, said) -> all.putIfAbsent(list, new Befallen(said, firm)));
            }
        }
        return all;
    }

    private static boolean isOfOneKind(
            Set<Integer> lists, BiPredicate<Integer, Integer> ofOneKind) {
        int first = lists.stream().min(Integer::compare).orElse(0);
        return lists.stream().allMatch(list -> list == first || ofOneKind.test(first, list));
    }

    private List<EventTold> toldIn(Wording text) {
        List<EventTold> told = new ArrayList<>();
        int size = text.items().size();
        for (int start = 0; start < size; start = text.endOf(start, size) + 1) {
            int end = text.endOf(start, size);
            if (text.hasTechnologies(start, end)) {
                for (int at = start; at < end; at++) {
                    addToldAt(text, at, told);
                }
            }
        }
        return told;
    }

    private void addToldAt(Wording text, int place, List<EventTold> told) {
        if (!text.at(place).is(Kind.WORD)) {
            return;
        }
        String word = text.at(place).word();
        List<EventWords> exact = byFirst.getOrDefault(word, List.of());
        exact.forEach(each -> add(each, text, place, told));
        for (EventWords each : byStem.of(word)) {
            if (!exact.contains(each)) {
                add(each, text, place, told);
            }
        }
    }

    private static void add(EventWords words, Wording text, int place, List<EventTold> told) {
        int end = words.endAt(text, place);
        if (end > place) {
            told.add(new EventTold(words, text, place, end));
        }
    }
}
