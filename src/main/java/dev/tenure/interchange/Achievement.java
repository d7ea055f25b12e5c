package dev.tenure.interchange;

/**
 * A node of a position's achievements, which stand in reading order.
 *
 * @param parent the place of the parent in that order, -1 for a root
 */
record Achievement(String path, int parent, int depth, String text, boolean heading) {}
