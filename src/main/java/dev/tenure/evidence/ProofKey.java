package dev.tenure.evidence;

import java.util.List;

/** The evidence that uses of a person, known by their keys, give of a technology. */
public record ProofKey(long person, long technology, List<Long> uses) {

    public ProofKey {
        uses = List.copyOf(uses);
    }
}
