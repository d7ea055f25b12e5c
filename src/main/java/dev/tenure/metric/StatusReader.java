package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Tells targets from results by the words around a figure, or else by those above its text. */
final class StatusReader {

    private static final int FARTHEST = 25;
    private static final int CLOSE = 8;
    private static final int NEAREST = 3;
    private static final int FARTHEST_LIMIT = 6;
    private static final Set<String> OF = Set.of("of", "der", "aller", "的");

    private final MetricVocabulary.Status words;
    private final ResultReader results;

    StatusReader(MetricVocabulary vocabulary) {
        this.words = vocabulary.status();
        this.results = new ResultReader(words);
    }

    /**
     * Returns the status of a figure that looks back no farther than the floor.
     *
     * @param otherwise the status where the words around it do not tell
     */
    MetricStatus status(MetricText text, RawMetric metric, int floor, MetricStatus otherwise) {
        MetricStatus aimed = byTargets(text, metric, floor);
        if (aimed != null) {
            return aimed;
        }
        return results.isResult(text, metric, floor) ? MetricStatus.RESULT : otherwise;
    }

    /** Returns what a text that speaks of targets says of the texts under it. */
    MetricStatus statusUnder(MetricText above) {
        if (!words.targets().startsWithin(above, 0, above.size())) {
            return MetricStatus.UNSTATED;
        }
        boolean met =
                words.reached().startsWithin(above, 0, above.size())
                        || words.reaching().startsWithin(above, 0, above.size());
        return met ? MetricStatus.RESULT : MetricStatus.TARGET;
    }

    /**
     * Returns whether a figure is the limit that a share, the figure before it, keeps to: "SLO:
     * 99.9 % of requests under 300 ms" has one target.
     */
    boolean isLimitOfShare(MetricText text, RawMetric share, RawMetric limit) {
        return share.measures(MetricKind.PERCENTAGE)
                && limit.value().comparator() != MetricComparator.EQUAL
                && limit.first() - share.end() <= FARTHEST_LIMIT
                && OF.contains(text.at(share.end()).lower())
                && text.endOfClause(share.end(), FARTHEST_LIMIT) >= limit.first();
    }

    /** Returns what targets and achievements in the same clause say, null where there are none. */
    private @Nullable MetricStatus byTargets(MetricText text, RawMetric metric, int floor) {
        boolean target = false;
        boolean reaching = false;
        int away = -1;
        int first = Math.max(floor, text.startOfClause(metric.first(), FARTHEST));
        for (int at = metric.first() - 1; at >= first; at--) {
            boolean near = target || at >= metric.first() - CLOSE;
            if (near && away < 0 && words.reached().startsAt(text, at)) {
                return MetricStatus.RESULT;
            }
            if (mayBeAway(metric) && words.awayFromTarget().startsAt(text, at)) {
                away = at;
            }
            reaching |= target && words.reaching().startsAt(text, at);
            target |= words.targets().endFrom(text, at) > Math.max(at, away);
        }
        boolean joined = text.at(metric.end() - 2).is("-");
        int end = text.endOfClause(metric.end(), NEAREST);
        for (int at = metric.end(); at < end; at++) {
            if (text.at(at).isNumber()
                    || words.conjunctions().startsAt(text, at)
                    || words.comparedToTarget().startsAt(text, at)) {
                break;
            }
            if (words.reached().startsAt(text, at)) {
                return MetricStatus.RESULT;
            }
            int targetEnd = words.targets().endFrom(text, at);
            target |= targetEnd > at && !joined && !text.at(targetEnd).isNumber();
        }
        return !target ? null : reaching ? MetricStatus.RESULT : MetricStatus.TARGET;
    }

    /** "SLOs for 30 services" are no target of 30, "objectives within a year" none of a year. */
    private static boolean mayBeAway(RawMetric metric) {
        return metric.measures(MetricKind.COUNT)
                || metric.measures(MetricKind.DURATION) && Measure.isInDays(metric.value().unit());
    }
}
