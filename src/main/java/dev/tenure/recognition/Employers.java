package dev.tenure.recognition;

import java.util.List;
import java.util.Set;

/**
 * The words by which a text speaks of who somebody worked for: "bookkeeper at Spring", "Monteurin
 * bei Flink".
 *
 * @param at what leads to an employer, but after a word of skill
 * @param skill what one is at a technology: "good at Excel"
 * @param by what leads to an employer after a job
 * @param jobs how jobs end
 */
record Employers(List<String> at, Set<String> skill, List<String> by, List<String> jobs) {

    /** Returns whether an employer is called so. */
    boolean bear(TextAround around) {
        return at.stream().anyMatch(word -> around.follows(List.of(word)) && !isSkill(around, word))
                || by.stream()
                        .anyMatch(word -> around.follows(List.of(word)) && isJob(around, word));
    }

    private boolean isSkill(TextAround around, String word) {
        return skill.contains(before(around, word));
    }

    private boolean isJob(TextAround around, String word) {
        return jobs.stream().anyMatch(before(around, word)::endsWith);
    }

    private static String before(TextAround around, String word) {
        int at = around.before() - word.length();
        return new TextAround(around.text(), at, at).wordBefore();
    }
}
