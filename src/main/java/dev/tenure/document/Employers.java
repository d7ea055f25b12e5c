package dev.tenure.document;

import dev.tenure.resume.Audience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * The employers of one document: entries of one audience that name one in any case share it, and
 * what they tell of it is united, the first spelling first. What an entry tells its owner alone is
 * not told with another that everybody sees.
 */
final class Employers {

    private final Map<Key, Known> known = new LinkedHashMap<>();

    /** The first spelling of the name. */
    String meet(Audience audience, String name, List<String> formerNames, List<String> urls) {
        Known one =
                known.computeIfAbsent(
                        new Key(audience, Keys.of(name)), key -> new Known(audience, name));
        one.formerNames.addAll(formerNames);
        one.urls.addAll(urls);
        return one.name;
    }

    List<Employer> all() {
        return known.values().stream().map(Known::inFull).toList();
    }

    private record Key(Audience audience, String name) {}

    private static final class Known {
        private final Audience audience;

        private final String name;
        private final SequencedSet<String> formerNames = new LinkedHashSet<>();
        private final SequencedSet<String> urls = new LinkedHashSet<>();

        Known(Audience audience, String name) {
            this.audience = audience;
            this.name = name;
        }

        Employer inFull() {
            return new Employer(
                    audience, name, new ArrayList<>(formerNames), new ArrayList<>(urls));
        }
    }
}
