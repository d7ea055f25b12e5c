package dev.tenure.evidence;

import java.util.List;

/** The evidence that uses of a person, known by their keys, give of a technology. */
public record UseEvidenceKey(long person, long technology, List<Long> uses) {

    public UseEvidenceKey {
        uses = List.copyOf(uses);
    }
}
