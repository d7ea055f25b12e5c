package dev.tenure.technology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A technology that another implies in any number of steps: {@code depth} counts those of the
 * longest way to it, and {@code through} holds whence the last step of a way comes, shortcuts left
 * out. So a drawing has its layers and its lines, which are those of a Hasse diagram.
 */
record ImpliedTechnology(Technology technology, int depth, List<Technology> through) {

    ImpliedTechnology {
        through = List.copyOf(through);
    }

    /**
     * Finds all that a technology implies, by depth, then in the order in which ways lead there.
     */
    static List<ImpliedTechnology> by(Technology technology, Terms terms) {
        Map<Technology, Integer> depths = new LinkedHashMap<>();
        place(technology, 0, depths, terms);
        return depths.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Entry.comparingByValue())
                .map(each ->
                        new ImpliedTechnology(
                                each.getKey(),
                                each.getValue(),
                                through(each.getKey(), depths.keySet(), terms)))
                .toList();
    }

    private static void place(
            Technology technology, int depth, Map<Technology, Integer> depths, Terms terms) {
        if (depth <= depths.getOrDefault(technology, -1)) {
            return;
        }
        depths.put(technology, depth);
        Stream.concat(technology.implies().stream(), Stream.ofNullable(technology.category()))
                .flatMap(slug -> terms.find(slug).stream())
                .forEach(next -> place(next, depth + 1, depths, terms));
    }

    private static List<Technology> through(Technology implied, Set<Technology> all, Terms terms) {
        return all.stream()
                .filter(each -> each.directlyImplied().contains(implied.slug()))
                .filter(each ->
                        terms.named(each.directlyImplied()).stream()
                                .noneMatch(other -> terms.implies(other, implied)))
                .toList();
    }
}
