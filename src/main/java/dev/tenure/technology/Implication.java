package dev.tenure.technology;

import java.util.List;

/**
 * That one technology implies another, by slugs; {@code via} is the shortest chain from the first
 * up to, without, the second, and among equally short ones the first in the order of the slugs.
 */
public record Implication(String technology, String implied, List<String> via) {

    public Implication {
        via = List.copyOf(via);
    }
}
