/**
 * What a résumé amounts to: how long, how recently, with what, and does it meet what is asked.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A question is put to uses: SQL says which of them are asked for, {@link
 *       dev.tenure.period.Tenure} counts them, and whose evidence is shown are those that count.
 *   <li>A use that adds no month because it has no dates, or precedes the release of what it
 *       mentions, is evidence all the same; one that lies outside {@code within} or after {@code
 *       asOf} is none. What has no dates lies in no range.
 *   <li>What is declared, or named in a title or a summary, holds for all of its period; what only
 *       achievements mention was at some time in the position's. It counts at the most whole, and
 *       at the least one month, where a declaration would count one: then every reading of the
 *       position has a day in which it may have been.
 *   <li>That something was used since a day is proven by the first day of the last date of what
 *       holds throughout, also where {@code asOf} cuts that date; by a mention, if its position
 *       began no earlier.
 *   <li>The release month of a technology whose release is known by year alone is that January: no
 *       time is taken away that may be true.
 *   <li>Months are clipped before they are merged, so that time which another use covers stays.
 *   <li>A requirement is judged by the least and the most that its uses may amount to; what has no
 *       dates may be any time, what began at an unknown date any time before its end.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "evidence",
            "graph",
            "period",
            "person",
            "position",
            "resume",
            "technology",
            "text"
        })
package dev.tenure.experience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
