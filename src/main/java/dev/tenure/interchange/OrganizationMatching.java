package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises the organizations of an edited document among those stored before: by name, else by a
 * former name, else by a position there that was recognised.
 */
final class OrganizationMatching {

    private final List<Employer> wanted;
    private final Map<Integer, Long> ids = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    private OrganizationMatching(List<Employer> wanted) {
        this.wanted = wanted;
    }

    /** The organizations of one position: its name now, and its id before. */
    record Pair(@Nullable String name, @Nullable Long stored) {}

    /** The stored ids by the places of the wanted. */
    static Map<Integer, Long> match(
            List<Employer> wanted, List<OrganizationTable.Stored> stored, List<Pair> pairs) {
        OrganizationMatching matching = new OrganizationMatching(wanted);
        Map<String, Long> byName = new HashMap<>();
        stored.forEach(one -> byName.put(Keys.of(one.name()), one.id()));
        for (int i = 0; i < wanted.size(); i++) {
            matching.take(i, byName.get(Keys.of(wanted.get(i).name())));
        }
        for (int i = 0; i < wanted.size(); i++) {
            for (String former : wanted.get(i).formerNames()) {
                matching.take(i, byName.get(Keys.of(former)));
            }
        }
        pairs.forEach(matching::take);
        return matching.ids;
    }

    private void take(Pair pair) {
        for (int i = 0; i < wanted.size(); i++) {
            if (pair.name() != null && wanted.get(i).name().equals(pair.name())) {
                take(i, pair.stored());
            }
        }
    }

    private void take(int place, @Nullable Long id) {
        if (id != null && !ids.containsKey(place) && taken.add(id)) {
            ids.put(place, id);
        }
    }
}
