package dev.tenure.database;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * What is worked out of people's résumés and kept beside them, such as the months of each
 * technology. Whoever changes a résumé has all of it derived in the same transaction, and knows
 * nothing of what it is.
 */
public interface DerivedData {

    /** Brings what is derived from these people's résumés up to date. */
    Mono<Void> derive(List<Long> people);
}
