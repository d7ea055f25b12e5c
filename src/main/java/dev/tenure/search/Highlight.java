package dev.tenure.search;

/** Where words that were found stand in their text, in UTF-16 units, the end exclusive. */
record Highlight(int start, int end) {

    /** Returns the place from where this begins to where both have ended. */
    Highlight joined(Highlight next) {
        return new Highlight(start, Math.max(end, next.end));
    }
}
