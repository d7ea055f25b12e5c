package dev.tenure.interchange;

import dev.tenure.document.Employer;
import dev.tenure.document.Keys;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Position;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises the employers of an edited document among the organizations stored before: by name,
 * else by a former name, else by a position there that was recognised, else by its name for another
 * audience.
 */
final class OrganizationMatching {

    private final List<Employer> wanted;
    private final Map<Named, Long> byName = new HashMap<>();
    private final Map<Integer, Long> ids = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    private OrganizationMatching(List<Employer> wanted, List<OrganizationTable.Stored> stored) {
        this.wanted = wanted;
        stored.forEach(one -> byName.put(Named.of(one.audience(), one.name()), one.id()));
    }

    private record Named(Audience audience, String key) {

        static Named of(Audience audience, String name) {
            return new Named(audience, Keys.of(name));
        }
    }

    /** An entry of the document, and the organization of the position that it was recognised as. */
    record Pair(Position entry, @Nullable Long stored) {}

    /** The stored ids by the places of the wanted. */
    static Map<Integer, Long> match(
            List<Employer> wanted, List<OrganizationTable.Stored> stored, List<Pair> pairs) {
        OrganizationMatching matching = new OrganizationMatching(wanted, stored);
        for (int i = 0; i < wanted.size(); i++) {
            matching.take(i, wanted.get(i).audience(), wanted.get(i).name());
        }
        for (int i = 0; i < wanted.size(); i++) {
            for (String former : wanted.get(i).formerNames()) {
                matching.take(i, wanted.get(i).audience(), former);
            }
        }
        pairs.forEach(matching::take);
        for (int i = 0; i < wanted.size(); i++) {
            for (Audience audience : Audience.values()) {
                matching.take(i, audience, wanted.get(i).name());
            }
        }
        return matching.ids;
    }

    private void take(Pair pair) {
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).isOf(pair.entry())) {
                take(i, pair.stored());
            }
        }
    }

    private void take(int place, Audience audience, String name) {
        take(place, byName.get(Named.of(audience, name)));
    }

    private void take(int place, @Nullable Long id) {
        if (id != null && !ids.containsKey(place) && taken.add(id)) {
            ids.put(place, id);
        }
    }
}
