package dev.tenure.recognition;

import java.util.List;
import java.util.Set;

/**
 * The words by which a text speaks of people: a name beside them is somebody's.
 *
 * @param titles what stands before the name of a person
 * @param given first names; a name right after one is a surname
 * @param acts what follows a name and only people do
 */
record People(Bearers titles, Set<String> given, List<String> acts) {

    /** Returns whether a person is called so: "Dr. Swift", "Emily Swift", "Swift told us". */
    boolean bear(TextAround around) {
        return Character.isUpperCase(around.text().codePointAt(around.start()))
                && (titles.precede(around)
                        || given.contains(titleBefore(around))
                        || around.precedes(acts));
    }

    private static String titleBefore(TextAround around) {
        int from = around.withTitleBefore().start();
        return around.text().substring(from, Math.max(from, around.before()));
    }
}
