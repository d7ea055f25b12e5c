package dev.tenure.achievement;

import dev.tenure.graph.NotFound;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The achievement trees of positions in reading order, and which nodes a filter keeps. */
final class Forest {

    /** A stored achievement. */
    record Node(
            long key,
            long position,
            @Nullable Long parent,
            int depth,
            String text,
            boolean heading,
            boolean matches) {}

    private final Map<Long, Achievement> achievements = new LinkedHashMap<>();
    private final Map<@Nullable Long, List<Achievement>> kept = new HashMap<>();

    Forest(List<Node> nodes) {
        for (Node node : nodes) {
            achievements.put(node.key(), new Achievement(node, this));
        }
        Set<Long> wanted = new HashSet<>();
        nodes.stream().filter(Node::matches).forEach(node -> want(node, wanted));
        for (Node node : nodes) {
            if (wanted.contains(node.key())) {
                kept.computeIfAbsent(node.parent(), _ -> new ArrayList<>())
                        .add(achievement(node.key()));
            }
        }
    }

    private void want(Node node, Set<Long> wanted) {
        if (wanted.add(node.key()) && node.parent() != null) {
            want(achievement(node.parent()).node(), wanted);
        }
    }

    /** The achievement with a key; {@link NotFound} where there is none. */
    Achievement achievement(long key) {
        Achievement achievement = achievements.get(key);
        if (achievement == null) {
            throw new NotFound("There is no such achievement");
        }
        return achievement;
    }

    /** What matches, in reading order. */
    List<Achievement> flat() {
        return achievements.values().stream().filter(each -> each.node().matches()).toList();
    }

    /** The kept nodes directly under a node, or the kept roots. */
    List<Achievement> under(@Nullable Long parent) {
        return List.copyOf(kept.getOrDefault(parent, List.of()));
    }
}
