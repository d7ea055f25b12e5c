package dev.tenure.prose;

import dev.tenure.layout.Block;

import java.util.List;

/**
 * The blocks of an entry of a section: the lines of its heading, and what follows them.
 *
 * @param isDated whether its heading says when it was
 */
record RawEntry(List<Block> heading, List<Block> body, boolean isDated) {}
