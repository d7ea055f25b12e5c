package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

/** Tells targets from results by the words around a figure, or else by those above its text. */
final class Standings {

    private static final int FARTHEST = 25;
    private static final int NEAREST = 3;

    private final Vocabulary.Standings words;
    private final Results results;

    Standings(Vocabulary vocabulary) {
        this.words = vocabulary.standings();
        this.results = new Results(words);
    }

    MetricStanding of(Reading reading, Finding finding, int floor, MetricStanding above) {
        MetricStanding aimed = aimed(reading, finding, floor);
        if (aimed != null) {
            return aimed;
        }
        return results.tell(reading, finding, floor) ? MetricStanding.RESULT : above;
    }

    /** What a text says of the texts under it. */
    MetricStanding above(@Nullable Reading above) {
        boolean target = false;
        for (int at = 0; above != null && at < above.tokens().size(); at++) {
            if (words.reached().standAt(above.tokens(), at)
                    || words.reaching().standAt(above.tokens(), at)) {
                return MetricStanding.RESULT;
            }
            target |= words.targets().standAt(above.tokens(), at);
        }
        return target ? MetricStanding.TARGET : MetricStanding.UNSTATED;
    }

    /** What targets and achievements in the same clause say, null where there are none. */
    private @Nullable MetricStanding aimed(Reading reading, Finding finding, int floor) {
        Tokens tokens = reading.tokens();
        boolean target = false;
        boolean reaching = false;
        for (int at = finding.first() - 1;
                at >= Math.max(floor, finding.first() - FARTHEST);
                at--) {
            if (tokens.endsClause(at)) {
                break;
            }
            if (words.reached().standAt(tokens, at)) {
                return MetricStanding.RESULT;
            }
            boolean aim = words.targets().standAt(tokens, at);
            reaching |= words.reaching().standAt(tokens, at) && target;
            target |= aim;
        }
        for (int at = finding.end(); at < finding.end() + NEAREST && !tokens.endsClause(at); at++) {
            if (words.reached().standAt(tokens, at)) {
                return MetricStanding.RESULT;
            }
            if (tokens.at(at).isNumber()) {
                break;
            }
            target |= words.targets().standAt(tokens, at);
        }
        return target ? reaching ? MetricStanding.RESULT : MetricStanding.TARGET : null;
    }
}
