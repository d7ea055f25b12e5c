/**
 * Résumé documents in: reads a document, says what is wrong with it, and keeps it as a graph.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A document is read to its end and every problem is named with its JSON path; one error
 *       keeps the whole document out, a warning does not.
 *   <li>The document itself is kept word for word, so what no query shows is not lost.
 *   <li>All of a document is written in one transaction under a lock on its slug. Writing changes
 *       only rows that differ: the same document twice changes none.
 *   <li>Positions, organizations and achievements of an edited document are paired with those
 *       stored before ({@code PositionMatching}, {@code AchievementMatching}), and keep their ids.
 *   <li>Leading and trailing white space of a text means nothing; a blank text is absent.
 *   <li>An unreadable date leaves the position without a period, with a warning; what contradicts
 *       itself (an end before the start) is an error.
 *   <li>What an entry tells its owner alone is of an organization of its own: entries share one
 *       only with others of the same audience.
 *   <li>No technology is ever removed, so that ids which a running service knows stay right.
 *   <li>Only the edges of the process wait for an answer: the steps of its start and the command.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "period", "recognition", "search", "technology"})
package dev.tenure.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
