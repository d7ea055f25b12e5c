package dev.tenure.web;

import dev.tenure.phrases.Phrases;
import dev.tenure.picture.Card.Run;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** How long somebody worked, at all or with a technology, as a picture says it. */
record CardTenure(
        int months,
        int monthsAtLeast,
        boolean current,
        @Nullable String lastUsed,
        List<Interval> intervals) {

    String duration(Phrases phrases) {
        return phrases.months(monthsAtLeast, months);
    }

    String answer(Phrases phrases) {
        String until = until(phrases);
        return duration(phrases) + (until.isEmpty() ? "" : phrases.say("answer.comma") + until);
    }

    private String until(Phrases phrases) {
        if (current) {
            boolean perhaps = !intervals.isEmpty() && intervals.getLast().endsInMentions();
            return phrases.say("technologies." + (perhaps ? "perhaps-current" : "current"));
        }
        return lastUsed == null
                ? ""
                : phrases.say("technologies.last", Map.of("date", phrases.date(lastUsed)));
    }

    record End(String end) {}

    record Interval(String start, String end, List<End> mentionedOnly) {

        boolean endsInMentions() {
            return !mentionedOnly.isEmpty() && mentionedOnly.getLast().end().equals(end);
        }

        Run run() {
            return new Run(YearMonth.parse(start), YearMonth.parse(end));
        }
    }
}
