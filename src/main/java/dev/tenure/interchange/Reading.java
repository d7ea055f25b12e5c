package dev.tenure.interchange;

/** What is shared while one document is read: its problems, and how many entries it had so far. */
final class Reading {

    private final Problems problems;
    private int entries;

    Reading(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Counts an entry; false, and an error at the first of them, when there are too many. */
    boolean admits(String path) {
        entries++;
        if (entries == DocumentLimits.ENTRIES + 1) {
            problems.error(
                    path,
                    "The document has more than %,d entries.".formatted(DocumentLimits.ENTRIES));
        }
        return entries <= DocumentLimits.ENTRIES;
    }
}
