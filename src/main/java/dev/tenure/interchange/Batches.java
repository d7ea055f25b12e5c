package dev.tenure.interchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Arrivals in batches of no more, and no longer ones, than a few transactions and memory bear. */
final class Batches implements Iterator<List<Arrival>> {

    private static final int MOST_DOCUMENTS = 200;
    private static final long MOST_BYTES = 2 * 1024 * 1024L;

    private final Iterator<Arrival> arrivals;

    Batches(Iterator<Arrival> arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public boolean hasNext() {
        return arrivals.hasNext();
    }

    @Override
    public List<Arrival> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<Arrival> batch = new ArrayList<>();
        long bytes = 0;
        while (hasNext() && batch.size() < MOST_DOCUMENTS && bytes < MOST_BYTES) {
            Arrival arrival = arrivals.next();
            batch.add(arrival);
            bytes +=
                    arrival instanceof Arrival.Document document
                            ? document.source().content().length
                            : 0;
        }
        return batch;
    }
}
