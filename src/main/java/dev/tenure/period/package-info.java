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
 *   <li>In a written date what differs in looks alone is the same: widths, spaces, dashes, digits
 *       of any script. Between two readings of a text there is no guessing, it stays unread.
 *   <li>Names of months, quarters and Japanese eras are those of CLDR, by the JDK; the words for
 *       now, since and until are data ({@code period/words.yaml}). A text is read in each language
 *       that knows all of its words, with English words among them if none does by itself, and what
 *       is read is what all of them read alike.
 *   <li>An end that is expected leaves it unknown whether it came, and alone it is no period. Of a
 *       date that is about right ("c. 2012") the year counts, as a bound of a range; alone it is no
 *       period. What was completed ("Graduated 2019") has an end and no start.
 *   <li>Who begins "ab", "from … on" or "since" goes on; "from" alone says nothing of an end. Of
 *       ISO 8601-2, {@code 2021-06/..} goes on and {@code 2021-06/} is unknown.
 *   <li>Reading is by tokens, without regular expressions, and never looks back: its time grows
 *       with the length of the text.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = "text")
package dev.tenure.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
