/**
 * Résumés that are written for people, as blocks in reading order: what is a heading, an entry, an
 * item in them, and what it says as a JSON Resume.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>One interpreter reads the blocks of every format, which the room {@code layout} makes.
 *   <li>A section begins at a heading with one of the words of {@code prose/words.yaml}, in any
 *       language, also where it is slightly misspelt, or a marked one with such an end ("Selected
 *       Research Projects"). An entry begins at a line with a period, which the room {@code period}
 *       reads, and lines beside it belong to its heading. In a section whose first line begins with
 *       a date each entry does. Where no heading is one of jobs, titles with dates begin them.
 *   <li>A period that the edge of a heading breaks is joined from its lines. One whose end lies
 *       before its start is given as it is written, which is an error of the document.
 *   <li>Headings of sections may stand in the margin, beside what they hold. In a heading, where
 *       the typeface changes between names, another part begins.
 *   <li>Items with titles and dates below an employer are its roles; without dates they are one
 *       position together, since when each was is not said. A heading that lacks the line by which
 *       the one before names its employer is of the same. In a section of jobs a line over items
 *       that names a title and an employer begins one without dates.
 *   <li>What was worked with follows a label at the head of a line or of a sentence in it, as long
 *       as what stands there may be names; in the heading of a project three of them tell.
 *   <li>What a source with named parts says of a job in one text is read as the body of an entry.
 *   <li>What is a title, an employer or a school is told by words that only such names have, by
 *       words between them ("at", "bei"), and else by the order, first by that which most other
 *       headings of the document have, as far as their words tell it; what has more words than
 *       names have is said of the job. Nothing is guessed that would have to be invented.
 *   <li>The words of the source are kept as they are, and each is either in the tree, kept as a
 *       remainder in {@code meta.x-tenure}, or quoted in the report.
 *   <li>Texts are read by characters and words, without regular expressions that look back, so time
 *       grows with the length of the document.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "layout", "period", "text"})
package dev.tenure.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
