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
 *       positions asks the same; being one query, it melts into the statement that calls it. What
 *       most ask of a person, a period, kinds and technologies of which any will do, is also a
 *       statement of plain values ({@code PlainMatches}), which costs less; where an operation asks
 *       so in one place, it reads the person too ({@code MatchesOfSlugs}).
 *   <li>Texts and names are compared without case and accents, as {@link dev.tenure.text.Spelling}
 *       spells them when a résumé is written, so that no answer depends on the database's locale.
 *   <li>The filter's statement reads the table of uses; this room's Java does not know them.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "graph",
            "period",
            "person",
            "resume",
            "technology",
            "text"
        })
package dev.tenure.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
