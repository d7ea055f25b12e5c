/**
 * What a résumé document says, in the formats that are read; no database.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A document is read to its end and every problem is named with its JSON path; one error
 *       keeps the whole document out, a warning does not.
 *   <li>Leading and trailing white space of a text means nothing; a blank text is absent.
 *   <li>An unreadable date leaves the position without a period, with a warning; what contradicts
 *       itself (an end before the start) is an error.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"period", "resume", "text"})
package dev.tenure.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
