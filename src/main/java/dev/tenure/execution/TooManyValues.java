package dev.tenure.execution;

/** Ends an execution whose answer would have more values than it may. */
final class TooManyValues extends RuntimeException {

    TooManyValues() {
        super("the answer would have too many values", null, false, false);
    }
}
