/**
 * Résumés in other formats that name what they hold, such as LinkedIn's archive or FRESH, as the
 * tree of a JSON Resume.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Each value keeps its place in its source and its words: dates stay texts, and what somebody
 *       wrote about a job in one text is read by the room {@code prose}.
 *   <li>What has no member in JSON Resume stays beside its entry under the name that it has in its
 *       source, where the reader of JSON Resume tells of it, or in {@code meta.x-tenure.remainder}.
 *   <li>Tables are read by commons-csv, which takes quotes, line breaks in cells and unfinished
 *       ends as LinkedIn and spreadsheets write them. A column is found by its name, wherever it
 *       stands, and the rows before the names are a note of LinkedIn's.
 *   <li>XML becomes values as well, so that what no reader takes is kept as of the others, and its
 *       place names the element by its XPath. What is encoded in it is left out and told.
 *   <li>What others wrote about the person and the person hides is for the owner alone.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "layout", "prose"})
package dev.tenure.conversion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
