package dev.tenure.metric;

import java.util.Set;

/** Tells from the words around a figure whether it was brought about: "cut costs by 30 %". */
record ResultReader(MetricVocabulary.Status words) {

    private static final int FARTHEST = 25;
    private static final int CLOSE = 5;
    private static final int LONGEST_OBJECT = 10;
    private static final int LONGEST_SUFFIX = 4;
    private static final Set<String> BEFORE_FIGURES = Set.of("a", "an", "only", "just");

    boolean isResult(MetricText text, RawMetric metric, int floor) {
        return metric.shape() == MetricShape.CHANGE
                || isFactorWord(text, metric)
                || isIntroduced(text, metric)
                || isDownTo(text, metric.first())
                || isReported(text, metric, floor)
                || isReportedInChinese(text, metric, floor)
                || isRatio(metric) && (isComparison(text, metric) || isChanged(text, metric))
                || isTakenOff(text, metric);
    }

    /** "Tripled", but not the "fold" of "3 fold". */
    private static boolean isFactorWord(MetricText text, RawMetric metric) {
        JoinedToken last = text.at(metric.end() - 1);
        return metric.measures(MetricKind.FACTOR)
                && last.isWord()
                && last.text().length() > LONGEST_SUFFIX;
    }

    /** "Reduced … by", "cut … to": a verb of change, and what leads to the figure. */
    private boolean isIntroduced(MetricText text, RawMetric metric) {
        int at = metric.first();
        while (BEFORE_FIGURES.contains(text.at(at - 1).lower())) {
            at--;
        }
        boolean led =
                words.changePrepositions().endsBefore(text, at)
                        || words.changePrepositions().startsAt(text, metric.first());
        return led && hasChange(text, at, metric.end());
    }

    private static boolean isDownTo(MetricText text, int first) {
        return text.at(first - 1).is("to") && text.at(first - 2).is("down");
    }

    /** A verb of change before the figure or, as German has it, at the end of the sentence. */
    private boolean hasChange(MetricText text, int first, int end) {
        return words.changeVerbs()
                        .startsWithin(text, text.startOfSentence(first, FARTHEST + 1), first)
                || text.isGerman()
                        && words.changeVerbs()
                                .startsWithin(text, end, text.endOfSentence(end, FARTHEST));
    }

    /** "Saved $2M", "reaches 30 %": a verb close before the figure. */
    private boolean isReported(MetricText text, RawMetric metric, int floor) {
        int first = metric.first();
        for (int at = first - 1; at >= Math.max(floor, first - CLOSE); at--) {
            if (text.endsClause(at) || !text.at(at).isWord()) {
                return false;
            }
            if (words.reaching().startsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** A count is reported right before it, another figure perhaps with an object between. */
    private boolean isReportedInChinese(MetricText text, RawMetric metric, int floor) {
        int first = words.chineseParticles().startBefore(text, metric.first(), floor);
        if (metric.measures(MetricKind.COUNT)) {
            return words.chineseCountReports().endsBefore(text, metric.first())
                    || words.chineseCountReports().endsBefore(text, first);
        }
        if (words.chineseReports().endsBefore(text, metric.first())) {
            return true;
        }
        for (int at = first; at > Math.max(floor, first - LONGEST_OBJECT); at--) {
            if (words.chineseReports().endsBefore(text, at)) {
                return true;
            }
            if (!text.at(at - 1).isIdeograph()) {
                return false;
            }
        }
        return false;
    }

    /** "10x faster", "30 % reduction". */
    private boolean isComparison(MetricText text, RawMetric metric) {
        return words.comparisons().startsAt(text, metric.end());
    }

    /** "Down 85 %", "cut costs 30 %": a verb with nothing but its object between. */
    private boolean isChanged(MetricText text, RawMetric metric) {
        int first = metric.first();
        if (text.at(first - 1).is("down") || text.at(first - 1).is("up")) {
            return true;
        }
        for (int at = first - 1; at >= first - CLOSE && text.at(at).isWord(); at--) {
            if (words.changeVerbs().startsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Shaved 12 minutes off". */
    private boolean isTakenOff(MetricText text, RawMetric metric) {
        return text.at(metric.end()).is("off") && isChanged(text, metric);
    }

    private static boolean isRatio(RawMetric metric) {
        return metric.measures(MetricKind.PERCENTAGE)
                || metric.measures(MetricKind.FACTOR)
                || metric.measures(MetricKind.FRACTION);
    }
}
