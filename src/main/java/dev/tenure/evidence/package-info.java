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
 *   <li>Where positions are asked for with what belongs to them, one statement of flat rows reads
 *       it all, and the person too where one is asked for by slug: each statement costs more than
 *       the rows of a résumé.
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
