package dev.tenure.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * The organizations of one document: entries that name one in any case share it, and what they tell
 * of it is united, the first spelling first.
 */
final class Employers {

    private final Map<String, Known> known = new LinkedHashMap<>();

    /** The first spelling of the name. */
    String meet(String name, List<String> formerNames, List<String> url, List<String> urls) {
        Known one = known.computeIfAbsent(Keys.of(name), key -> new Known(name));
        one.formerNames.addAll(formerNames);
        one.urls.addAll(url);
        one.urls.addAll(urls);
        return one.name;
    }

    List<Employer> all() {
        return known.values().stream().map(Known::inFull).toList();
    }

    private static final class Known {

        private final String name;
        private final SequencedSet<String> formerNames = new LinkedHashSet<>();
        private final SequencedSet<String> urls = new LinkedHashSet<>();

        Known(String name) {
            this.name = name;
        }

        Employer inFull() {
            return new Employer(name, new ArrayList<>(formerNames), new ArrayList<>(urls));
        }
    }
}
