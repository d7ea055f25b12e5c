package dev.tenure.metric;

/**
 * Two amounts and what stands between them.
 *
 * @param from whether "from" or the like stands before the first
 * @param strong whether what joins them tells of a change by itself: an arrow, "降到"
 * @param between whether what joins them tells of a range: "between … and", a dash
 */
record Pair(Amount left, Amount right, boolean from, boolean strong, boolean between) {

    Pair of(Amount first, Amount second) {
        return new Pair(first, second, from, strong, between);
    }
}
