/**
 * Dates as people write them, never made more precise than they are: periods and their readings,
 * ranges to compare them with, and the calendar months they touch.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A date is the calendar unit that it names; two units are disjoint or one holds the other.
 *   <li>A period stands for all its readings (pairs of days); four days say everything about them.
 *   <li>Beyond all dates lie {@link java.time.LocalDate#MIN} and {@link java.time.LocalDate#MAX},
 *       which no date can name.
 *   <li>A period that is going on as of a day has begun by then, however roughly its start is
 *       known.
 *   <li>One date is after another only if all of it is.
 *   <li>A range clips days, and then months are counted.
 *   <li>What has no dates passes a filter only where the filter asks for nothing.
 *   <li>In a written date what differs in looks alone is the same: widths, spaces, dashes. Between
 *       two readings of a text there is no guessing, it stays unread.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = "text")
package dev.tenure.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
