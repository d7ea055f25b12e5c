package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

/** What an amount is told per where Chinese says it before: "每天导出120万张". */
record RateBefore(Vocabulary.Rates rates) {

    private static final int FARTHEST = 5;

    @Nullable String before(Reading reading, int first, int floor) {
        Tokens tokens = reading.tokens();
        for (int at = first; at > floor && first - at <= FARTHEST; at--) {
            Match<String> rate = rates.before().before(tokens, at, floor);
            if (rate != null) {
                return rate.meaning();
            }
            if (!tokens.at(at - 1).isHan()) {
                return null;
            }
        }
        return null;
    }
}
