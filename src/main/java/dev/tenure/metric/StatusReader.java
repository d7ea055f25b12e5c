package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Tells targets from results by the words around a figure, or else by those above its text. */
final class StatusReader {

    private static final int FARTHEST = 25;
    private static final int NEAREST = 3;
    private static final int CLOSE = 8;
    private static final Set<String> LONG_TIMES = Set.of("d", "wk", "mo", "a");

    private final Vocabulary.Status words;
    private final Results results;

    StatusReader(Vocabulary vocabulary) {
        this.words = vocabulary.status();
        this.results = new Results(words);
    }

    MetricStatus of(Reading reading, Finding finding, int floor, MetricStatus above) {
        MetricStatus aimed = aimed(reading, finding, floor);
        if (aimed != null) {
            return aimed;
        }
        return results.tell(reading, finding, floor) ? MetricStatus.RESULT : above;
    }

    /** What a text that speaks of targets says of the texts under it. */
    MetricStatus above(Reading above) {
        boolean target = false;
        boolean met = false;
        for (int at = 0; at < above.tokens().size(); at++) {
            target |= words.targets().standAt(above.tokens(), at);
            met |=
                    words.reached().standAt(above.tokens(), at)
                            || words.reaching().standAt(above.tokens(), at);
        }
        return !target ? MetricStatus.UNSTATED : met ? MetricStatus.RESULT : MetricStatus.TARGET;
    }

    /** What targets and achievements in the same clause say, null where there are none. */
    private @Nullable MetricStatus aimed(Reading reading, Finding finding, int floor) {
        Tokens tokens = reading.tokens();
        boolean target = false;
        boolean reaching = false;
        int away = -1;
        for (int at = finding.first() - 1;
                at >= Math.max(floor, finding.first() - FARTHEST);
                at--) {
            if (tokens.endsClause(at)) {
                break;
            }
            boolean near = target || at >= finding.first() - CLOSE;
            if (near && away < 0 && words.reached().standAt(tokens, at)) {
                return MetricStatus.RESULT;
            }
            if (mayBeAway(finding) && words.away().standAt(tokens, at)) {
                away = at;
            }
            int aim = words.targets().after(tokens, at);
            reaching |= target && words.reaching().standAt(tokens, at);
            target |= aim > at && aim > away;
        }
        boolean joined = tokens.at(finding.end() - 2).is("-");
        for (int at = finding.end(); at < finding.end() + NEAREST && !tokens.endsClause(at); at++) {
            if (tokens.at(at).isNumber()
                    || words.joining().standAt(tokens, at)
                    || words.against().standAt(tokens, at)) {
                break;
            }
            if (words.reached().standAt(tokens, at)) {
                return MetricStatus.RESULT;
            }
            int aim = words.targets().after(tokens, at);
            target |= aim > at && !joined && !tokens.at(aim).isNumber();
        }
        return target ? reaching ? MetricStatus.RESULT : MetricStatus.TARGET : null;
    }

    /** "SLOs for 30 services" are no target of 30, "objectives within a year" none of a year. */
    private static boolean mayBeAway(Finding finding) {
        MetricKind kind = finding.measure().kind();
        String unit = String.valueOf(finding.value().unit());
        return kind == MetricKind.COUNT || kind == MetricKind.DURATION && LONG_TIMES.contains(unit);
    }
}
