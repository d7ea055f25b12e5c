/**
 * What a document that is written for people shows: its headings, lines, items and rows, in reading
 * order, each with its place.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Every format becomes the same blocks, which the room {@code prose} reads.
 *   <li>Markdown is parsed by commonmark-java, HTML by jsoup; the layout of plain text is the
 *       subject, so its blocks are read here.
 *   <li>Of a Word document the paragraphs, styles, lists and tables are wanted and nothing else;
 *       they are read by the JDK's StAX from its XML. Apache POI would read them through a model of
 *       all of OOXML, of 15 MB with what it needs, which holds a whole document in memory.
 *   <li>A heading is what its format marks as one. Bold or larger lines are not: they stand apart,
 *       and their words tell what they are.
 *   <li>A table that lays out a page is read cell by cell, a row that begins with a date as one
 *       entry, one of short cells that ends with a date as its line; a table of values gives rows.
 *   <li>PDFs are read by PDFBox, which gives characters with their places; their order, columns and
 *       blocks are made here, and the dots that browsers draw before items are taken for bullets.
 *       What it unpacks, draws and maps fonts to is bounded here, since it is nowhere else.
 *   <li>Which letters are bold, italic or pictures is told by the names of a PDF's fonts; a block
 *       says where its typeface changes, and no more. A word that a line breaks is joined, with its
 *       hyphen where the document or the word itself tells that it is one. A soft hyphen that is
 *       drawn within a line is a hyphen.
 *   <li>What stands at the edge of several pages of a PDF, and their numbers, is told and left out.
 *   <li>A PDF that says it is accessible (PDF/UA) is read by its tags, which mark its headings and
 *       items; of others they are often wrong, so places tell.
 *   <li>Of HTML in Markdown, tags that lay text out show nothing, and others are text.
 *   <li>Scripts, macros, styles and the menus of pages are not read.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "text"})
package dev.tenure.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
