package dev.tenure.interchange;

import dev.tenure.database.WriteTransaction;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** What an import waits for, always in this order: its slug, then the technologies. */
@Component
final class Locks {

    private final WriteTransaction transaction;

    Locks(WriteTransaction transaction) {
        this.transaction = transaction;
    }

    /** Begins an import, which may add technologies or only refer to them. */
    Mono<Void> begin(String slug, boolean addsTechnologies) {
        return transaction
                .begin()
                .then(transaction.lock(new WriteTransaction.Lock("import " + slug)))
                .then(
                        addsTechnologies
                                ? transaction.lock(WriteTransaction.Lock.TECHNOLOGIES)
                                : transaction.lockShared(WriteTransaction.Lock.TECHNOLOGIES));
    }
}
