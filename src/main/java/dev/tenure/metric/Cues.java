package dev.tenure.metric;

/**
 * Verbs around a figure that tell of a change or of an upgrade.
 *
 * @param spans those of the changes that may tell as well how much something is or takes
 * @param differences what leads from a verb of change to a difference, "by"
 */
record Cues(Words changes, Words upgrades, Words spans, Words differences) {

    private static final int FARTHEST = 25;

    boolean tellOfChange(Reading reading, int first, int end) {
        return tell(changes, reading.tokens(), first, end);
    }

    /** Whether "A to B" without "from" is a change: a verb leads to it in its clause. */
    boolean leadToChange(Reading reading, int first) {
        Tokens tokens = reading.tokens();
        if (differences.endAt(tokens, first)) {
            return false;
        }
        for (int at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
            if (tokens.endsClause(at)) {
                return false;
            }
            if (changes.standAt(tokens, at)) {
                return !spans.standAt(tokens, at);
            }
        }
        return false;
    }

    boolean tellOfUpgrade(Reading reading, int first, int end) {
        return tell(upgrades, reading.tokens(), first, end);
    }

    private static boolean tell(Words words, Tokens tokens, int first, int end) {
        for (int at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
            if (tokens.endsSentence(at)) {
                break;
            }
            if (words.standAt(tokens, at)) {
                return true;
            }
        }
        for (int at = first; at < end + FARTHEST && !tokens.endsClause(at); at++) {
            if (words.standAt(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
