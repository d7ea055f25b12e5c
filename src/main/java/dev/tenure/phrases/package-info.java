/**
 * What the pages say, in each language that the front end speaks.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The words are those of the front end's own files, which its build hands over compiled: what
 *       the service writes first and what the script writes then are one text.
 *   <li>The build also hands over which numbers take which plural, as the browser's Intl has it:
 *       the JDK has no such rules, and ICU is as large as all else that the pages need.
 *   <li>Dates are written by the JDK's own CLDR, as the browser writes them by its.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.tenure.phrases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
