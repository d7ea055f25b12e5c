package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import java.util.List;

/** Projects that are a line each, a name and what it is: "Loom — A loom that weaves by night". */
final class ProjectLines {

    private static final int OF_LINES = 9;
    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST_DESCRIPTION = 3;
    private static final String DASHES = "-–—";

    private ProjectLines() {}

    /** Returns the blocks, such lines as headings where nothing else begins projects. */
    static List<Block> asHeadings(List<Block> blocks) {
        boolean others =
                blocks.stream().anyMatch(block -> block.isHeading() || HeadingLines.isDated(block));
        boolean isOfLines =
                !others
                        && !blocks.isEmpty()
                        && isNamed(blocks.getFirst())
                        && blocks.stream().filter(ProjectLines::isNamed).count() >= FEWEST
                        && blocks.stream()
                                .filter(block -> block.isLine() && block.apart())
                                .allMatch(ProjectLines::isNamed);
        return isOfLines
                ? blocks.stream()
                        .map(block ->
                                isNamed(block) ? block.as(Kind.HEADING, OF_LINES, true) : block)
                        .toList()
                : blocks;
    }

    /** Returns whether a line is a name and a description, which a dash or typeface parts. */
    private static boolean isNamed(Block block) {
        if (!block.isLine()) {
            return false;
        }
        String text = TypefaceParts.of(block, false);
        int dash = dashIn(text);
        int end = dash < 0 && !text.equals(block.text()) ? text.indexOf("   ") : dash;
        String name = end < 0 ? "" : text.substring(0, end).strip();
        return !name.isEmpty()
                && !Character.isLowerCase(name.codePointAt(0))
                && Words.count(Words.outsideBrackets(name)) <= LONGEST_NAME
                && !Words.endsSentence(name)
                && !Words.endsWithColon(name)
                && Words.count(text.substring(end)) > SHORTEST_DESCRIPTION;
    }

    private static int dashIn(String text) {
        for (int at = 1; at + 1 < text.length(); at++) {
            if (DASHES.indexOf(text.charAt(at)) >= 0
                    && text.charAt(at - 1) == ' '
                    && text.charAt(at + 1) == ' ') {
                return at;
            }
        }
        return -1;
    }
}
