package dev.tenure.metric;

/** Verbs around a figure that tell of a change or of an upgrade. */
record Cues(Words changes, Words upgrades) {

    private static final int FARTHEST = 25;

    boolean tellOfChange(Reading reading, int first, int end) {
        return tell(changes, reading.tokens(), first, end);
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
