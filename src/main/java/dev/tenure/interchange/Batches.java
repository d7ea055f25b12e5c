package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Arrivals in batches that one transaction takes: no more of them, and no longer ones, than memory
 * bears, and a slug once, so that a later document finds what an earlier one left.
 */
final class Batches implements Iterator<List<Arrival>> {

    private static final int MOST_DOCUMENTS = 100;
    private static final long MOST_BYTES = 2 * 1024 * 1024L;

    private final Iterator<Arrival> arrivals;
    private @Nullable Arrival next;

    Batches(Iterator<Arrival> arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public boolean hasNext() {
        return next != null || arrivals.hasNext();
    }

    @Override
    public List<Arrival> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<Arrival> batch = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        long bytes = 0;
        while (hasNext() && batch.size() < MOST_DOCUMENTS && bytes < MOST_BYTES) {
            Arrival arrival = next == null ? arrivals.next() : next;
            next = null;
            if (arrival instanceof Arrival.Document document) {
                if (!document.slug().map(slugs::add).orElse(true)) {
                    next = arrival;
                    break;
                }
                bytes += document.source().content().length;
            }
            batch.add(arrival);
        }
        return batch;
    }
}
