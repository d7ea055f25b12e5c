package dev.tenure.graph;

/**
 * One entry of a page.
 *
 * @param node the entry
 * @param cursor its place in the list
 */
public record Edge<T>(T node, String cursor) {}
