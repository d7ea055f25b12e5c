/**
 * A picture of a résumé for those who are sent a link to it: who it is, how long, and what was
 * asked.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Java2D fills the outlines that fontbox, which PDFBox brings, reads from the typefaces of
 *       PDFs: so neither fontconfig nor a font of the machine is needed, and the same picture has
 *       the same bytes everywhere. A browser would need one where the service runs.
 *   <li>The typefaces are read of their own, when the first picture is drawn: what reads them keeps
 *       places in them, and PDFs are set by another thread.
 *   <li>Characters that no typeface has, such as emoji, are left out; a text of none but these is
 *       no text. Texts run from left to right.
 *   <li>Where a runtime cannot draw (one that lacks the modules or libraries of Java2D) there are
 *       no pictures, and it says so once.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.tenure.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
