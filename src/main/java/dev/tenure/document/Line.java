package dev.tenure.document;

/**
 * One of the achievements of an entry, which stand in reading order.
 *
 * @param parent the place of the parent in that order, -1 for a root
 */
public record Line(String path, int parent, int depth, String text, boolean heading) {}
