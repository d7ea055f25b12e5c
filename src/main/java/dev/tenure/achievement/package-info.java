/**
 * What was done at a position: a tree of texts and headings.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A résumé is small, so one statement reads whole trees: children, parents and both shapes of
 *       the list cost nothing more.
 *   <li>In a tree, a filter keeps what leads to a match; in a flat list, matches alone.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "graph", "person", "position", "technology", "text"})
package dev.tenure.achievement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
