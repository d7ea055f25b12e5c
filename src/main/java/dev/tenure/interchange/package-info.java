/**
 * Keeps what a résumé document says as a graph, and tells what came of it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The document itself is kept word for word, so what no query shows is not lost.
 *   <li>All of a document is written in one transaction under a lock on its slug. Writing changes
 *       only rows that differ: the same document twice changes none.
 *   <li>Positions, organizations and achievements of an edited document are paired with those
 *       stored before ({@code PositionMatching}, {@code AchievementMatching}), and keep their ids.
 *   <li>What an entry tells its owner alone is of an organization of its own: entries share one
 *       only with others of the same audience.
 *   <li>No technology is ever removed, so that ids which a running service knows stay right.
 *   <li>Only the edges of the process wait for an answer: the steps of its start and the command.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "document",
            "period",
            "recognition",
            "resume",
            "search",
            "technology"
        })
package dev.tenure.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
