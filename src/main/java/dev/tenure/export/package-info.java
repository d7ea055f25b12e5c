/**
 * A résumé as a document, to be taken elsewhere.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A document is written from the kept one, read again, of which only that is taken which
 *       {@code visible_person} and {@code visible_position} give: it says what the graph says.
 *       Members that the import told as kept unshown stay unshown, so none of them is written.
 *   <li>One statement reads all; who writes a document asks no database.
 *   <li>A JSON Resume is valid by its schema and may be imported again: what standard members
 *       cannot hold stands in {@code x-tenure}, and an address without a scheme in {@code website},
 *       which older documents have for it.
 *   <li>A filter of positions tailors it to those that the field {@code positions} gives, each
 *       whole, by the same function in SQL; the person and the other sections stay as they are. The
 *       document says so itself, with how many of how many and by what, but without its client's
 *       own words; an import of it warns, and a JSON Resume of it has no slug, so that it does not
 *       by chance take the place of the whole.
 *   <li>Markdown and plain text say by labels what a reader would else have to guess, and are read
 *       back by the import's own reader as they are written: what it reads otherwise is the loss.
 *   <li>The page is one element {@code main} in a template, loads nothing and needs no script; who
 *       serves a page of its own may take that element.
 *   <li>What is on paper is a page of its own, since paper has little room and a typesetter less
 *       than a browser; a PDF and a Word document are made of it. It looks as résumés do, and is
 *       read back: where an import would not know what a heading says, that has the labels of
 *       Markdown. It has the accent that its owner chose.
 *   <li>A PDF has the layout too: the dates in a column of their own beside what was done, or one
 *       column below a heading in the middle. Its tags stand in the same order in both: what sets
 *       it writes the tags of what floats after all others, so nothing does. A Word document has
 *       one column.
 *   <li>A page and a PDF say the language of their author's own texts, though the headings are in
 *       English: by the script, Chinese, Japanese or Korean; else the one of nineteen whose
 *       commonest articles, prepositions and conjunctions are there at least four times and half as
 *       often again as those of any other; else English. What detects languages by their letters
 *       takes a hundred megabytes of models, or takes names of technologies for words.
 *   <li>A page has in its head, as data that no browser runs, what the JSON-LD says.
 *   <li>A PDF takes a core for a while, and a Word document for a fifth of it, so one is written at
 *       a time beside the threads that serve, and what would take longer than a request may is
 *       refused. They are text for nobody: the graph gives them in Base64, which every client can
 *       read, and the addresses of the room {@code web} as they are.
 *   <li>What writes them is loaded in the background once a service is ready: the first PDF after a
 *       start would take seconds, and on a busy machine longer than a request may.
 *   <li>Themes put texts into pages as they are. So a text that a browser would take for markup, or
 *       a link for a script, gets a space where that ends it, and is told as a loss.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "command",
            "database",
            "document",
            "graph",
            "layout",
            "linkeddata",
            "pdf",
            "period",
            "person",
            "position",
            "prose",
            "resume",
            "technology",
            "word"
        })
package dev.tenure.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
