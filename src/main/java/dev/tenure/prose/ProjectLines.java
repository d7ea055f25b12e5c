package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Projects that are a line each, a name and what it is ("Loom — A loom that weaves by night"), or a
 * name over its items.
 */
final class ProjectLines {

    private static final int OF_LINES = 9;
    private static final int FEWEST = 2;
    private static final int MOST_LINES = 2;
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
        if (isOfLines) {
            return blocks.stream().map(block -> isNamed(block) ? heading(block) : block).toList();
        }
        return !others && areOverItems(blocks)
                ? IntStream.range(0, blocks.size())
                        .mapToObj(at ->
                                beginsLines(blocks, at) ? heading(blocks.get(at)) : blocks.get(at))
                        .toList()
                : blocks;
    }

    private static Block heading(Block block) {
        return block.as(Kind.HEADING, OF_LINES, true);
    }

    /** Returns whether names stand over the items of each project, with a line more at most. */
    private static boolean areOverItems(List<Block> blocks) {
        List<Integer> names =
                IntStream.range(0, blocks.size())
                        .filter(at -> beginsLines(blocks, at))
                        .boxed()
                        .toList();
        return names.size() >= FEWEST
                && names.getFirst() == 0
                && names.stream().allMatch(at -> isNameOverItems(blocks, at));
    }

    private static boolean beginsLines(List<Block> blocks, int at) {
        return blocks.get(at).isLine() && (at == 0 || !blocks.get(at - 1).isLine());
    }

    private static boolean isNameOverItems(List<Block> blocks, int at) {
        int items = at;
        while (items < blocks.size() && blocks.get(items).isLine()) {
            items++;
        }
        return items < blocks.size()
                && blocks.get(items).isItem()
                && items - at <= MOST_LINES
                && HeadingLines.isTitleLike(blocks.get(at))
                && !Character.isLowerCase(blocks.get(at).text().codePointAt(0));
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
