package dev.tenure.resume;

/**
 * One of the achievements of an entry, which stand in reading order.
 *
 * @param parent the place of the parent in that order, -1 for a root
 */
public record Achievement(String path, int parent, int depth, String text, boolean heading) {}
