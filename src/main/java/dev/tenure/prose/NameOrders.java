package dev.tenure.prose;

import dev.tenure.prose.NameOrder.Parting;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often headings of a document name title and employer in which order. */
final class NameOrders {

    private static final Comparator<Map.Entry<NameOrder, Integer>> OFTEN =
            Map.Entry.comparingByValue();

    /** How many headings tell the order of names that would be read without them. */
    private static final int FEWEST = 2;

    private final Map<NameOrder, Integer> counts = new HashMap<>();

    /** Takes note of an order that the words of a heading tell. */
    void add(@Nullable NameOrder order) {
        if (order != null) {
            counts.merge(order, 1, Integer::sum);
        }
    }

    /**
     * Returns the order of two names that the first part of a heading begins, by that of most
     * others that part them so, else by that of all; null where others tell nothing.
     */
    @Nullable NameOrder of(List<Segment> parts) {
        NameOrder alike = ofAlike(parts);
        return alike == null ? ofAll(parts) : alike;
    }

    private @Nullable NameOrder ofAlike(List<Segment> parts) {
        return counts.entrySet().stream()
                .filter(one -> secondOf(one.getKey(), parts) > 0)
                .filter(one -> one.getValue() > opposite(one.getKey()))
                .filter(one -> one.getKey().parting() == Parting.COMMA || one.getValue() >= FEWEST)
                .max(OFTEN.thenComparing(one -> one.getKey().parting()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private @Nullable NameOrder ofAll(List<Segment> parts) {
        if (counts.values().stream().mapToInt(Integer::intValue).sum() < FEWEST) {
            return null;
        }
        List<Boolean> orders =
                counts.keySet().stream().map(NameOrder::isTitleFirst).distinct().toList();
        for (Parting parting : List.of(Parting.MARK, Parting.LINE)) {
            if (orders.size() == 1) {
                NameOrder order = new NameOrder(orders.getFirst(), parting);
                if (secondOf(order, parts) > 0) {
                    return order;
                }
            }
        }
        return null;
    }

    private int opposite(NameOrder order) {
        return counts.getOrDefault(new NameOrder(!order.isTitleFirst(), order.parting()), 0);
    }

    /** Returns which part is the second name in such an order; 0 where none is. */
    static int secondOf(NameOrder order, List<Segment> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (NameOrder.parting(parts, 0, i) == order.parting()) {
                return parts.get(i).isSentence() ? 0 : i;
            }
        }
        return 0;
    }
}
