package dev.tenure.database;

/**
 * How far an answer has come: written by those who ask and who answer, and read by another thread
 * only now and then, for which plain fields are exact enough.
 */
abstract class AnswerProgress {

    private long wanted;
    private long received;

    final void want(long count) {
        wanted = wanted + count < 0 ? Long.MAX_VALUE : wanted + count;
    }

    final void receive() {
        received++;
    }

    final long received() {
        return received;
    }

    /** Returns whether something is wanted that has not come: else it is the asker who waits. */
    final boolean isWaiting() {
        return wanted > received;
    }
}
