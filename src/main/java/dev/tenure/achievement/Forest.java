package dev.tenure.achievement;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The achievement trees of positions in reading order, and which nodes a filter keeps. */
final class Forest {

    /** A stored achievement. */
    record Node(
            long key,
            long position,
            long person,
            @Nullable Long parent,
            int depth,
            String text,
            boolean heading,
            boolean matches) {}

    private final Map<Long, Achievement> achievements = new LinkedHashMap<>();
    private final Set<Long> kept = new HashSet<>();

    Forest(List<Node> nodes) {
        for (Node node : nodes) {
            achievements.put(node.key(), new Achievement(node, this));
        }
        nodes.stream().filter(Node::matches).forEach(this::keep);
    }

    private void keep(Node node) {
        if (kept.add(node.key()) && node.parent() != null) {
            keep(achievement(node.parent()).node());
        }
    }

    /** The achievement with a key. */
    Achievement achievement(long key) {
        return Objects.requireNonNull(achievements.get(key));
    }

    /** What matches, in reading order. */
    List<Achievement> flat() {
        return achievements.values().stream().filter(each -> each.node().matches()).toList();
    }

    /** The kept nodes directly under a node, or the kept roots. */
    List<Achievement> under(@Nullable Long parent) {
        return achievements.values().stream()
                .filter(each -> kept.contains(each.node().key()))
                .filter(each -> Objects.equals(each.node().parent(), parent))
                .toList();
    }
}
