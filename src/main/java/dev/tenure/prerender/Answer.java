package dev.tenure.prerender;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How often a résumé says what is asked for.
 *
 * @param sentences titles, summaries and achievements that say it
 * @param declared entries of declared stacks
 */
record Answer(int sentences, int declared) {

    /** How long somebody worked with a technology. */
    record Known(Evidence.Named technology, Tenure tenure) {}

    record Tenure(
            int months,
            int monthsAtLeast,
            boolean current,
            @Nullable String lastUsed,
            @Nullable List<Interval> intervals) {

        /** Returns whether only sentences say that the last of its months was one. */
        boolean endsInMentions() {
            if (intervals == null || intervals.isEmpty()) {
                return false;
            }
            Interval last = intervals.getLast();
            return !last.mentionedOnly.isEmpty()
                    && last.mentionedOnly.getLast().end().equals(last.end);
        }
    }

    record Interval(String end, List<End> mentionedOnly) {}

    record End(String end) {}

    /** Counts each text and declaration once, however many words of it say it. */
    static Answer of(List<Finding> found) {
        Set<List<String>> sentences = new HashSet<>();
        Set<List<String>> declared = new HashSet<>();
        for (Finding finding : found) {
            finding.kept().forEach(achievement -> sentences.add(List.of(achievement)));
            for (Evidence one : finding.proof()) {
                if (one.part().equals("STACK")) {
                    declared.add(List.of(finding.id(), one.mentioned().id()));
                } else if (one.achievement() == null) {
                    sentences.add(List.of(finding.id(), one.part()));
                }
            }
        }
        return new Answer(sentences.size(), declared.size());
    }
}
