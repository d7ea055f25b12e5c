package dev.tenure.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.tenure.graph.Subjects;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** Keeps finished answers, as many as fit into its size. */
public final class AnswerCache {

    /** The objects around characters and bytes; a question's slugs are in it once more. */
    private static final int OVERHEAD = 512;

    private record Entry(FinishedAnswer answer, Reading reading, Subjects subjects) {}

    private final Changes changes = new Changes();
    private final BooleanSupplier isCurrent;
    private final Clock clock;
    private final Cache<Question, Entry> entries;

    /**
     * Makes an empty one.
     *
     * @param isCurrent whether no change was missed
     */
    AnswerCache(long maximumBytes, BooleanSupplier isCurrent, Clock clock) {
        this.isCurrent = isCurrent;
        this.clock = clock;
        entries =
                Caffeine.newBuilder()
                        .maximumWeight(maximumBytes)
                        .weigher(AnswerCache::weight)
                        .build();
    }

    /** Returns one that keeps nothing. */
    public static AnswerCache off() {
        return new AnswerCache(0, () -> false, Clock.systemUTC());
    }

    /** Takes note of a change. */
    void heard(String change) {
        changes.heard(change);
    }

    private static int weight(Question question, Entry entry) {
        return OVERHEAD
                + 2 * Character.BYTES * question.characters()
                + entry.answer().json().length;
    }

    /** Returns the answer, if it is kept and known to be right. */
    public @Nullable FinishedAnswer find(Question question) {
        if (!isCurrent.getAsBoolean()) {
            return null;
        }
        Entry entry = entries.getIfPresent(question);
        if (entry == null) {
            return null;
        }
        if (isRight(entry)) {
            return entry.answer();
        }
        entries.asMap().remove(question, entry);
        return null;
    }

    /** Returns how many changes have been heard of. */
    long changes() {
        return changes.last();
    }

    /** Begins the reading of an answer; nothing of it may have been read before. */
    public Reading begin() {
        return new Reading(changes.last(), LocalDate.now(clock));
    }

    /** Keeps an answer, unless what it shows has changed since its reading began. */
    public void keep(Question question, FinishedAnswer answer, Reading reading, Subjects subjects) {
        Entry entry = new Entry(answer, reading, subjects);
        if (isCurrent.getAsBoolean() && isRight(entry)) {
            entries.put(question, entry);
        }
    }

    private boolean isRight(Entry entry) {
        return !changes.haveChanged(entry.subjects(), entry.reading().change())
                && entry.reading().day().equals(LocalDate.now(clock));
    }
}
