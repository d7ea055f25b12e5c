package dev.tenure.recognition;

import dev.tenure.recognition.TokenTrie.Candidate;
import dev.tenure.technology.Spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Proves words by the list they stand in: "Python, Go, C" is about technologies, and so are all its
 * items.
 *
 * @param joins the words that stand between items
 */
record ItemLists(
        String text,
        List<Candidate> candidates,
        SortedMap<Integer, Spelling> chosen,
        Map<Integer, List<SpellingContext>> open,
        Set<String> joins) {

    /** Adds to the chosen ones what their lists prove. */
    void choose() {
        List<Integer> items = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            if (!chosen.containsKey(index) && open.getOrDefault(index, List.of()).isEmpty()) {
                continue;
            }
            if (!items.isEmpty() && !isJoined(items.getLast(), index)) {
                chooseIn(items);
                items.clear();
            }
            items.add(index);
        }
        chooseIn(items);
    }

    private boolean isJoined(int left, int right) {
        int from = candidates.get(left).end();
        int to = candidates.get(right).start();
        return ItemSeparator.isAll(text, from, to, joins);
    }

    private void chooseIn(List<Integer> items) {
        boolean supported = items.stream().anyMatch(chosen::containsKey) || isBareList(items);
        if (!supported) {
            return;
        }
        for (int place = 0; place < items.size(); place++) {
            int index = items.get(place);
            boolean parted = isParted(items, place);
            open.getOrDefault(index, List.of()).stream()
                    .filter(each -> each.rule().list())
                    .filter(each -> each.isWritten() || parted)
                    .findFirst()
                    .ifPresent(each -> chosen.putIfAbsent(index, each.spelling()));
        }
    }

    /** Words only, but nothing else, and written as names: "Go, Swift". */
    private boolean isBareList(List<Integer> items) {
        return items.size() > 1
                && items.stream().allMatch(index -> open.get(index) != null && isWritten(index))
                && place(items.getFirst()).borders().beginsItem()
                && (place(items.getLast()).borders().endsItem() || areLabel(items))
                && !isChoice(items);
    }

    /** Returns whether they are what a line is about: "Go, Rust: command-line tools". */
    private boolean areLabel(List<Integer> items) {
        return place(items.getFirst()).borders().beginsLine()
                && place(items.getLast()).borders().isLabel();
    }

    /** "Answer: C or D": letters that a label of anything may have. */
    private boolean isChoice(List<Integer> items) {
        return place(items.getFirst()).borders().followsLabel()
                && items.stream()
                        .map(candidates::get)
                        .allMatch(candidate -> candidate.end() - candidate.start() == 1);
    }

    private boolean isWritten(int index) {
        return open.getOrDefault(index, List.of()).stream()
                .anyMatch(each -> each.rule().list() && each.isWritten());
    }

    /** A word in small letters must be parted from its sentence on both sides. */
    private boolean isParted(List<Integer> items, int place) {
        TextAround item = place(items.get(place));
        boolean begins = item.borders().beginsItem();
        boolean ends = item.borders().endsItem();
        boolean inLongList = items.size() > 2;
        return begins && ends
                || begins && inLongList && place < items.size() - 1
                || ends && inLongList && place > 0;
    }

    private TextAround place(int index) {
        return candidates.get(index).around(text);
    }
}
