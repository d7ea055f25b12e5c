package dev.tenure.export;

import java.util.List;

/** How headings, lines and items of a document for people are laid out. */
sealed interface ProseLayout permits MarkdownLayout, PaperLayout, PlainTextLayout {

    /**
     * Returns a heading.
     *
     * @param level 1 of the document, 2 of a section, 3 of an entry, 4 of a group in it
     * @param text as {@link #text} returns it
     */
    String heading(int level, String text);

    /** Returns lines that belong together. */
    String lines(List<String> lines);

    /** Returns an item of a list. */
    String item(int depth, String text);

    /** Returns a text of the résumé in one line, in which nothing is taken for a mark. */
    String text(String text);

    /** Returns a label that stands before a text. */
    String label(String label);

    /** Returns an address, which may be followed if it does no harm. */
    String address(String address);

    /** Returns a text without its line breaks. */
    static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
