package dev.tenure.search;

/**
 * A word of a text.
 *
 * @param word folded
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param dotted whether a full stop stands right before it, as in {@code .NET}
 */
record Token(String word, int start, int end, boolean dotted) {}
