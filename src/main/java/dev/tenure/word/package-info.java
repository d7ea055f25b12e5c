/**
 * A page as a Word document (Office Open XML, ECMA-376) that its owner can go on writing: headings,
 * lists and links are Word's own.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>It is a zip of XML, of which one part has the text and the others say how it looks: those
 *       are templates in the resources, as that of a PDF is. Apache POI would write the same
 *       through a model of all of OOXML, of 17 MB with what it needs, which knows neither
 *       numberings nor links but as the XML they are. It validates them in a test.
 *   <li>How a thing looks is said by styles, so that a change of one changes all of its kind. They
 *       have Word's names where it has such a style, which programs know, and screen readers.
 *   <li>The dates of an entry stand in its heading, at the margin, behind a tab: a table would be
 *       read cell by cell.
 *   <li>It has one column and no text boxes, in which programs that read résumés lose their way,
 *       and no typefaces: those of its reader's machine are used, Calibri where it is there.
 *   <li>The same page gives the same bytes: no document says when it was made.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.tenure.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
