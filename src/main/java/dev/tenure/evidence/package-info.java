/**
 * Uses of technologies, declared or mentioned: the stack of a position, and the evidence behind
 * every answer.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A stored row is one piece of evidence; what it implies is worked out from the technology
 *       graph when asked, so that a new implication holds at once.
 *   <li>The stack and the evidence come from one statement.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "achievement",
            "database",
            "graph",
            "period",
            "position",
            "resume",
            "technology"
        })
package dev.tenure.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
