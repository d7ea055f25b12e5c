package dev.tenure.metric;

/** Whether the words around a figure tell that it was brought about. */
record Results(Vocabulary.Status words) {

    private static final int FARTHEST = 25;
    private static final int CLOSE = 5;
    private static final int OBJECT = 10;

    boolean tell(Reading reading, Finding finding, int floor) {
        return finding.shape() == MetricShape.CHANGE
                || isFactorWord(reading, finding)
                || introduced(reading, finding)
                || isDownTo(reading, finding.first())
                || reported(reading, finding, floor)
                || reportedInHan(reading, finding, floor)
                || isRatio(finding) && (compared(reading, finding) || changed(reading, finding));
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
        while (tokens.at(at - 1).is("a")
                || tokens.at(at - 1).is("an")
                || tokens.at(at - 1).is("only")
                || tokens.at(at - 1).is("just")) {
            at--;
        }
        boolean led =
                words.introductions().endAt(tokens, at)
                        || words.introductions().standAt(tokens, finding.first());
        return led && changes(reading, at - 1, finding.end());
    }

    private static boolean isDownTo(Reading reading, int first) {
        return reading.at(first - 1).is("to") && reading.at(first - 2).is("down");
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
        if (words.reports().endAt(tokens, finding.first())) {
            return true;
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
        return words.comparisons().standAt(reading.tokens(), finding.end());
    }

    /** "down 85 %", "cut costs 30 %": a verb with nothing but its object between. */
    private boolean changed(Reading reading, Finding finding) {
        Tokens tokens = reading.tokens();
        int first = finding.first();
        Token before = tokens.at(first - 1);
        if (before.is("down") || before.is("up")) {
            return true;
        }
        for (int at = first - 1; at >= first - CLOSE && tokens.at(at).isWord(); at--) {
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
