package dev.tenure.interchange;

import dev.tenure.database.DatabaseTrouble;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says why the database did not take a document. */
final class DatabaseRefusal {

    private DatabaseRefusal() {}

    /** Returns whether a failure is one of the database. */
    static boolean isOne(Throwable failure) {
        return failure instanceof DataAccessException || failure instanceof TransactionException;
    }

    static String sentence(Throwable failure) {
        if (DatabaseTrouble.isReadOnly(failure)) {
            return "the database is read-only (default_transaction_read_only, or a standby),"
                    + " and nothing was written";
        }
        String cause = NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
        return DatabaseTrouble.isBehind(failure)
                ? "the database is away or busy, and nothing was written: " + cause
                : "the database did not take it: " + cause;
    }
}
