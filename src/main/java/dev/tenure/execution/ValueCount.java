package dev.tenure.execution;

/**
 * The values of a response so far, which are bounded, and how many of them the present turn has
 * added; a long text, or a long key, counts as several.
 */
final class ValueCount {

    /** What a value may take in the response, in characters, to count as one. */
    private static final int CHARACTERS = 32;

    /** So many values take a thread a few milliseconds. */
    private static final int OF_A_TURN = 4_000;

    private final int most;
    private int values;
    private int beforeTurn;

    /**
     * Makes one.
     *
     * @param most how many values the response may have
     */
    ValueCount(int most) {
        this.most = most;
    }

    /**
     * Adds values.
     *
     * @throws TooManyValues if there are more than there may be
     */
    void add(int more) {
        values += more;
        if (values > most) {
            throw new TooManyValues();
        }
    }

    /** Adds the values of a field for a group of objects. */
    void addField(String key, int objects) {
        long each = 1 + key.length() / CHARACTERS;
        add((int) Math.min(each * objects, most + 1L));
    }

    /** Adds what a text counts for beside the one value that it is. */
    void addText(String text) {
        add(text.length() / CHARACTERS);
    }

    /** Returns whether others should have their turn. */
    boolean hasFilledTurn() {
        return values - beforeTurn >= OF_A_TURN;
    }

    /** Begins another turn. */
    void beginTurn() {
        beforeTurn = values;
    }
}
