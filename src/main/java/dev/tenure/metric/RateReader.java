package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

/** Reads the unit of time that an amount is given per: "/s", "daily", "每天". */
record RateReader(MetricVocabulary.Rates rates) {

    private static final int FARTHEST = 5;

    /** Returns the rate after an amount, with its place. */
    @Nullable Match<String> after(MetricText text, int at) {
        Match<String> adverb = rates.adverbs().startingAt(text, at);
        if (adverb != null) {
            return adverb;
        }
        int per = rates.per().endFrom(text, at);
        Match<String> time = per > at ? rates.times().startingAt(text, per) : null;
        return time == null || runsOn(text, time.end()) ? null : time;
    }

    /** "Im Jahr 2019" is one year, "a quarter of it" a share. */
    private static boolean runsOn(MetricText text, int end) {
        return text.at(end).isNumber() || text.at(end).is("of");
    }

    /** Returns the rate that Chinese puts before an amount: "每天导出120万张". */
    @Nullable String before(MetricText text, int first, int floor) {
        for (int at = first; at > floor && first - at <= FARTHEST; at--) {
            Match<String> rate = rates.beforeFigure().endingBefore(text, at, floor);
            if (rate != null) {
                return rate.meaning();
            }
            if (!text.at(at - 1).isIdeograph()) {
                return null;
            }
        }
        return null;
    }
}
