package dev.tenure.evidence;

import dev.tenure.evidence.ResumeRow.OfPerson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of several people, by their slugs. */
final class ResumesBySlug {

    private final Map<Long, List<ResumeRow>> rows = new HashMap<>();
    private final Map<String, Long> people = new HashMap<>();

    ResumesBySlug(List<ResumeRow> all) {
        for (ResumeRow row : all) {
            rows.computeIfAbsent(row.personKey(), _ -> new ArrayList<>()).add(row);
            if (row instanceof OfPerson(int _, var person)) {
                people.put(person.slug(), person.key());
            }
        }
    }

    /** Returns the rows of who has a slug; none where nobody has. */
    List<ResumeRow> of(String slug) {
        Long person = people.get(slug);
        return person == null ? List.of() : rows.getOrDefault(person, List.of());
    }
}
