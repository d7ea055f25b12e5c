package dev.tenure.graph;

import java.util.Optional;

/**
 * What a batch loader may know of the operation that asks it, so that it reads what is wanted and
 * no more, and can answer ahead what will be asked of what it gives.
 */
public interface Level extends OperationFields {

    /** Asks for every field, and takes no answers ahead. */
    Level EVERYTHING =
            new Level() {

                @Override
                public boolean isAsked(String type, String field) {
                    return true;
                }

                @Override
                public boolean isAskedPlainly(String type, String field) {
                    return false;
                }

                @Override
                public <A> Optional<A> soleArgument(
                        String type, String field, String argument, Class<A> as) {
                    return Optional.empty();
                }

                @Override
                public boolean takesAnswersAhead() {
                    return false;
                }

                @Override
                public <K, V> void answer(String loader, K key, V value) {}
            };

    /** Returns whether it is of use to read what has not been asked for yet. */
    boolean takesAnswersAhead();

    /** Answers a key that another loader will be asked for. */
    <K, V> void answer(String loader, K key, V value);
}
