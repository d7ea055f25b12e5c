package dev.tenure.document;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is shared while one document is read: its problems, how many entries it had so far, and
 * which kinds of places were told to hold something unknown.
 */
final class Reading {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final Problems problems;
    private final Set<String> told = new HashSet<>();
    private int entries;

    Reading(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /**
     * Says once of each kind of place that nothing there is shown, not for every item of a list.
     */
    void tellUnshown(String path) {
        if (told.add(INDEX.matcher(path).replaceAll("[*]"))) {
            problems.warning(
                    path, "JSON Resume knows no such member; the document keeps it unshown.");
        }
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
