package dev.tenure.conversion;

import dev.tenure.document.Problems;
import dev.tenure.layout.Block;
import dev.tenure.layout.HtmlBlocks;

import java.util.stream.Collectors;

/** Texts of formats that have HTML in them. */
final class HtmlText {

    private static final String INDENT = "  ";

    private HtmlText() {}

    /** Returns the lines of a text, of which those of a list begin with bullets. */
    static String plain(String text, Problems problems) {
        return text.indexOf('<') < 0
                ? text
                : HtmlBlocks.of(text, problems).stream()
                        .map(HtmlText::line)
                        .collect(Collectors.joining("\n"));
    }

    private static String line(Block block) {
        return block.isItem() ? INDENT.repeat(block.level()) + "• " + block.text() : block.text();
    }
}
