package dev.tenure.recognition;

import java.util.List;
import java.util.Set;

/**
 * The words by which a text speaks of people: a name beside them is somebody's.
 *
 * @param titles what stands before the name of a person
 * @param given first names; a name right after one is a surname
 * @param taught what leads to whom a technology was taught: "taught Anna Docker"
 * @param acts what follows a name and only people do
 */
record People(Bearers titles, Set<String> given, Set<String> taught, List<String> acts) {

    /** Returns whether a person is called so: "Dr. Swift", "Emily Swift", "Swift told us". */
    boolean bear(TextAround around) {
        return Character.isUpperCase(around.text().codePointAt(around.start()))
                && (titles.precede(around) || followsGivenName(around) || around.precedes(acts));
    }

    /** Returns whether a given name stands before it, and is not of whom it was taught. */
    boolean followsGivenName(TextAround around) {
        int from = around.withTitleBefore().start();
        return given.contains(titleBefore(around))
                && !taught.contains(new TextAround(around.text(), from, from).wordBefore());
    }

    private static String titleBefore(TextAround around) {
        int from = around.withTitleBefore().start();
        return around.text().substring(from, Math.max(from, around.before()));
    }
}
