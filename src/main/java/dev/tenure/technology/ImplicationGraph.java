package dev.tenure.technology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What technologies imply through each other; refuses circles. */
record ImplicationGraph(Map<String, Technology> bySlug) {

    /**
     * Returns the implications of every technology, each list in the order of the implied slugs.
     */
    Map<String, List<Implication>> closure() {
        Set<String> done = new HashSet<>();
        bySlug.keySet().forEach(slug -> refuseCircle(slug, new ArrayList<>(), done));
        Map<String, List<Implication>> closure = new TreeMap<>();
        bySlug.keySet().forEach(slug -> closure.put(slug, from(slug)));
        return Map.copyOf(closure);
    }

    private void refuseCircle(String slug, List<String> path, Set<String> done) {
        if (path.contains(slug)) {
            throw new InvalidCatalogueException(
                    slug + ": implies itself through " + String.join(" -> ", path));
        }
        if (done.contains(slug)) {
            return;
        }
        path.add(slug);
        direct(slug).forEach(next -> refuseCircle(next, path, done));
        path.removeLast();
        done.add(slug);
    }

    /** Walks breadth first and by slug: the first chain to arrive is the one to keep. */
    private List<Implication> from(String slug) {
        Map<String, Implication> found = new TreeMap<>();
        ArrayDeque<List<String>> chains = new ArrayDeque<>(List.of(List.of(slug)));
        while (!chains.isEmpty()) {
            List<String> chain = chains.remove();
            for (String next : direct(chain.getLast())) {
                if (found.putIfAbsent(next, new Implication(slug, next, chain)) == null) {
                    List<String> longer = new ArrayList<>(chain);
                    longer.add(next);
                    chains.add(longer);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<String> direct(String slug) {
        Technology technology = bySlug.get(slug);
        return technology == null ? List.of() : technology.directlyImplied();
    }
}
