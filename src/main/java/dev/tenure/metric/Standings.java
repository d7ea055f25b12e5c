package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

/** Tells targets from results by the words around a figure, or else by those above its text. */
final class Standings {

    private static final int FARTHEST = 25;
    private static final int NEAREST = 3;
    private static final int CLOSE = 5;
    private static final int OBJECT = 10;

    private final Vocabulary.Standings words;

    Standings(Vocabulary vocabulary) {
        this.words = vocabulary.standings();
    }

    MetricStanding of(Reading reading, Finding finding, int floor, MetricStanding above) {
        MetricStanding aimed = aimed(reading, finding, floor);
        if (aimed != null) {
            return aimed;
        }
        boolean result =
                finding.shape() == MetricShape.CHANGE
                        || isFactorWord(reading, finding)
                        || introduced(reading, finding)
                        || reported(reading, finding, floor)
                        || compared(reading, finding)
                        || told(reading, finding);
        return result ? MetricStanding.RESULT : above;
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
        for (int at = finding.first() - 1; at >= Math.max(floor, finding.first() - FARTHEST); at--) {
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

    private static boolean isFactorWord(Reading reading, Finding finding) {
        Token last = reading.at(finding.end() - 1);
        return finding.measure().kind() == MetricKind.FACTOR
                && last.isWord()
                && last.text().length() > 4;
    }

    /** "reduced … by", "cut … to": a verb of change, and what leads to the figure. */
    private boolean introduced(Reading reading, Finding finding) {
        Tokens tokens = reading.tokens();
        int at = finding.first();
        while (tokens.at(at - 1).is("a") || tokens.at(at - 1).is("an") || tokens.at(at - 1).is("only")
                || tokens.at(at - 1).is("just")) {
            at--;
        }
        boolean led =
                words.introductions().endAt(tokens, at)
                        || words.introductions().standAt(tokens, finding.first());
        return led && changes(reading, at - 1, finding.end());
    }

    /** A verb of change before the figure or, as German has it, at the end of the sentence. */
    private boolean changes(Reading reading, int first, int end) {
        Tokens tokens = reading.tokens();
        for (int at = first; at >= Math.max(0, first - FARTHEST); at--) {
            if (tokens.endsSentence(at)) {
                break;
            }
            if (words.changes().standAt(tokens, at)) {
                return true;
            }
        }
        for (int at = end;
                reading.german() && at < end + FARTHEST && !tokens.endsSentence(at);
                at++) {
            if (words.changes().standAt(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "saved $2M", "降低了70%", "cut costs 30 %": a verb close before the figure. */
    private boolean reported(Reading reading, Finding finding, int floor) {
        Tokens tokens = reading.tokens();
        int first = finding.first();
        if (reportedInHan(reading, finding, floor)) {
            return true;
        }
        for (int at = first - 1; at >= Math.max(floor, first - CLOSE); at--) {
            if (tokens.endsClause(at) || !tokens.at(at).isWord()) {
                return false;
            }
            if (words.reaching().standAt(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** A count is reported right before it, another figure perhaps with an object between. */
    private boolean reportedInHan(Reading reading, Finding finding, int floor) {
        Tokens tokens = reading.tokens();
        int first = words.aspects().before(tokens, finding.first(), floor);
        if (finding.measure().kind() == MetricKind.COUNT) {
            return words.countReports().endAt(tokens, finding.first())
                    || words.countReports().endAt(tokens, first);
        }
        for (int at = first; at > Math.max(floor, first - OBJECT); at--) {
            if (words.reports().endAt(tokens, at)) {
                return true;
            }
            if (!tokens.at(at - 1).isHan()) {
                return false;
            }
        }
        return false;
    }

    /** "10x faster", "30 % reduction". */
    private boolean compared(Reading reading, Finding finding) {
        return isRatio(finding) && words.comparisons().standAt(reading.tokens(), finding.end());
    }

    private boolean told(Reading reading, Finding finding) {
        Tokens tokens = reading.tokens();
        int first = finding.first();
        if (isRatio(finding) && (tokens.at(first - 1).is("down") || tokens.at(first - 1).is("up"))) {
            return true;
        }
        for (int at = finding.first() - 1; isRatio(finding) && at >= finding.first() - CLOSE; at--) {
            if (!tokens.at(at).isWord() || tokens.endsClause(at)) {
                return false;
            }
            if (words.changes().standAt(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRatio(Finding finding) {
        MetricKind kind = finding.measure().kind();
        return kind == MetricKind.PERCENTAGE || kind == MetricKind.FACTOR;
    }
}
