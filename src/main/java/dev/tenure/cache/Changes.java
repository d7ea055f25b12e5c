package dev.tenure.cache;

import dev.tenure.database.ChangeFeed;
import dev.tenure.graph.Subjects;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Numbers the changes that are heard of. Of the people it only remembers the last change of all
 * whose slugs have one hash: an answer may be taken for wrong that is right, never the other way.
 */
final class Changes {

    private static final int SHARES = 1 << 14;

    private final AtomicLong last = new AtomicLong();
    private final AtomicLong ofEverything = new AtomicLong();
    private final AtomicLongArray ofPeople = new AtomicLongArray(SHARES);

    /** Takes note of a change; what is said to have begun after it has seen it. */
    synchronized void heard(String what) {
        long number = last.get() + 1;
        if (what.equals(ChangeFeed.EVERYTHING)) {
            ofEverything.set(number);
        } else {
            ofPeople.set(share(what), number);
        }
        last.set(number);
    }

    /** Returns the number of the last change. */
    long last() {
        return last.get();
    }

    /** Returns whether what is shown has changed after a change. */
    boolean haveChanged(Subjects subjects, long after) {
        if (subjects.areAnybody()) {
            return last.get() > after;
        }
        return ofEverything.get() > after
                || subjects.slugs().stream().anyMatch(slug -> ofPeople.get(share(slug)) > after);
    }

    private static int share(String slug) {
        int hash = slug.hashCode();
        return (hash ^ hash >>> 16) & SHARES - 1;
    }
}
