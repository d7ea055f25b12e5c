package dev.tenure.interchange;

import dev.tenure.document.Resume;
import dev.tenure.resume.Use;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** A résumé to be written, with the uses of each of its entries. */
record Draft(String slug, String document, Resume resume, List<List<Use>> uses) {

    Draft {
        uses = uses.stream().map(List::copyOf).toList();
    }

    /** In reading order. */
    SequencedSet<Use.Technology> technologies() {
        return uses.stream()
                .flatMap(List::stream)
                .map(Use::technology)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean declaresItsOwn() {
        return technologies().stream().anyMatch(one -> one instanceof Use.Technology.Own);
    }
}
