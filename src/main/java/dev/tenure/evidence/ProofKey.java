package dev.tenure.evidence;

import java.util.List;

/** The evidence that uses, known by their keys, give of the technology with this key. */
public record ProofKey(long technology, List<Long> uses) {

    public ProofKey {
        uses = List.copyOf(uses);
    }
}
