package dev.tenure.prerender;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
                    && last.mentionedOnly.getLast().end().equals(last.run().end());
        }

        boolean isRange() {
            return monthsAtLeast < months;
        }

        /** Returns why it is a range: all of it is only mentioned, some is, or its dates say so. */
        String why() {
            List<Interval> runs = Objects.requireNonNullElse(intervals, List.of());
            if (runs.stream().allMatch(run -> run.mentionedOnly.isEmpty())) {
                return "dates";
            }
            boolean all = runs.stream().allMatch(run -> run.mentionedOnly.contains(run.run()));
            return all ? "mentioned" : "partly";
        }
    }

    record Interval(String start, String end, List<Run> mentionedOnly) {

        private Run run() {
            return new Run(start, end);
        }
    }

    /** Months in a row. */
    record Run(String start, String end) {}

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
