package dev.tenure.conversion;

import dev.tenure.layout.MarkdownBlocks;

import java.util.stream.Collectors;

/** Texts of formats that allow Markdown in them. */
final class Markdown {

    private Markdown() {}

    /** Returns the text of each line without marks of emphasis, links and code. */
    static String plain(String text) {
        return text.lines().map(Markdown::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        boolean isMarked = line.contains("**") || line.contains("](") || line.contains("`");
        if (!isMarked) {
            return line;
        }
        String bare = line.stripLeading();
        boolean isItem = bare.startsWith("- ") || bare.startsWith("* ");
        String mark = line.substring(0, line.length() - bare.length() + (isItem ? 2 : 0));
        return mark
                + MarkdownBlocks.of(isItem ? bare.substring(2) : bare).stream()
                        .map(block -> block.text())
                        .collect(Collectors.joining(" "));
    }
}
