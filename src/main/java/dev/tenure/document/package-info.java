/**
 * What a résumé document says, in the formats that are read; no database.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A document is read to its end and every problem is named with its place in the source and
 *       its JSON path; one error keeps the whole document out, a warning does not.
 *   <li>A detail that does not suit (a telephone number as a number, a place as a text, an accent
 *       that is no colour) is told and left out; only what our own members say, and a section whose
 *       entries would be lost, must suit.
 *   <li>What is no JSON Resume is an error that names the format it looks like; so is a section
 *       under nearly its name, for its entries would be lost.
 *   <li>Leading and trailing white space of a text means nothing; a blank text is absent, and an
 *       entry of blank texts makes no position.
 *   <li>A date that cannot be read is told and takes nothing from the one that can: without its end
 *       a period is UNKNOWN, without its start it has none. An end alone that goes on ("Present")
 *       is told as a missing start.
 *   <li>The author's words of a period fill in what the dates beside them leave out; words that
 *       contradict one of these dates are told, kept, and say nothing.
 *   <li>What contradicts itself (an end before the start) is an error.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"period", "resume", "text"})
package dev.tenure.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
