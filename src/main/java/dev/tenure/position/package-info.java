/**
 * What a person did for whom and when, and the filter that finds it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Employment, volunteering, projects and education are one model and share one filter.
 *   <li>An organization belongs to the résumé that names it: what one person writes of an employer
 *       changes nothing for another, and goes with the person.
 *   <li>The filter is an SQL function, {@code positions_matching}, so that every room that asks for
 *       positions asks the same; being one query, it melts into the statement that calls it.
 *   <li>The filter's statement reads the table of uses; this room's Java does not know them.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "graph", "period", "person", "resume", "technology"})
package dev.tenure.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
