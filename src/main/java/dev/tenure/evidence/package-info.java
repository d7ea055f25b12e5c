/**
 * Uses of technologies, declared or mentioned: the stack of a position, and the evidence behind
 * every answer.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A stored row is one piece of evidence; what it implies is worked out from the technology
 *       graph when asked, so that a new implication holds at once.
 *   <li>The uses at a position are read once, all of them, for its stack and for every evidence;
 *       filters are applied in memory, because a position has few.
 *   <li>Where positions are asked for with what belongs to them, one statement reads it all, and
 *       the person too where one is asked for by slug: each statement costs more than the rows of a
 *       résumé.
 *   <li>What it reads is kept beside the tables as one value a person ({@code kept_resume}), which
 *       costs PostgreSQL a tenth of finding the rows. It is no cache: the transaction that changes
 *       a row forgets it, by triggers, so that nobody need know of it; imports keep it anew, and
 *       whom it lacks is read from the tables by the same statement.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "achievement",
            "database",
            "graph",
            "period",
            "person",
            "position",
            "resume",
            "technology"
        })
package dev.tenure.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
