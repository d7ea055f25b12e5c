/**
 * A page as a PDF that everybody can read: tagged in reading order, with its language, its title
 * and the typefaces it needs.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A page is set by openhtmltopdf (LGPL 2.1 or later, 1.5 MB with what it brings) from XHTML
 *       and CSS 2.1, on the PDFBox that reads PDFs. A browser would set it better and is no
 *       library; to write glyphs, lines and tags by hand would be a typesetter of our own.
 *   <li>It is PDF/UA-1 (ISO 14289-1), which veraPDF holds in a test.
 *   <li>Typefaces are Source Sans 3, which the pages have too, and of Noto Sans the characters of
 *       GB 2312, Big5 and JIS X 0208 and the syllables of KS X 1001, all under the SIL Open Font
 *       License 1.1: 4 MB of the jar. Each PDF has those characters of them that stand in it. What
 *       they lack, such as emoji and scripts from right to left, a page must not have.
 *   <li>The same page gives the same bytes: no PDF says when it was made.
 *   <li>The typefaces are read once, and a PDF after the other is set, for what reads them keeps
 *       places in them, and one takes a core while it lasts.
 *   <li>A page loads nothing: whatever its links lead to stays there.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.tenure.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
