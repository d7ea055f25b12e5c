package dev.tenure.prerender;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An achievement with those below it. */
record Branch(Achievement node, List<Branch> children) {

    /** An achievement as it stands in reading order. */
    record Achievement(String id, String text, boolean heading, int depth) {}

    /** A tree in two: a branch that has something of both stands in both. */
    record Split(List<Branch> kept, List<Branch> rest) {}

    /** Returns the tree that its nodes in reading order make. */
    static List<Branch> treeOf(List<Achievement> nodes) {
        List<Branch> roots = new ArrayList<>();
        List<Branch> path = new ArrayList<>();
        for (Achievement node : nodes) {
            Branch branch = new Branch(node, new ArrayList<>());
            while (path.size() > node.depth()) {
                path.removeLast();
            }
            (path.isEmpty() ? roots : path.getLast().children).add(branch);
            path.add(branch);
        }
        return roots;
    }

    /** Parts those that hold one of these achievements, with all below it, from the rest. */
    static Split split(List<Branch> branches, Set<String> ids) {
        Split split = new Split(new ArrayList<>(), new ArrayList<>());
        for (Branch branch : branches) {
            Split below = split(branch.children, ids);
            if (ids.contains(branch.node.id())) {
                split.kept.add(branch);
            } else if (below.kept.isEmpty()) {
                split.rest.add(branch);
            } else {
                split.kept.add(new Branch(branch.node, below.kept));
                if (!below.rest.isEmpty()) {
                    split.rest.add(new Branch(branch.node, below.rest));
                }
            }
        }
        return split;
    }

    /** Returns how many of them say something and are no heading. */
    static int count(List<Branch> branches) {
        return branches.stream()
                .mapToInt(branch -> (branch.node.heading() ? 0 : 1) + count(branch.children))
                .sum();
    }
}
