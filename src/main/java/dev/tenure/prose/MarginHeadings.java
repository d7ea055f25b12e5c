package dev.tenure.prose;

import dev.tenure.layout.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Headings of sections that stand in the margin, beside the first line of what they hold:
 * "Experience Staff Engineer, Acme Ltd 2019 - 2021".
 */
final class MarginHeadings {

    private static final String GAP = "   ";
    private static final int FEWEST = 2;

    private MarginHeadings() {}

    /** Returns the blocks, such headings as lines of their own. */
    static List<Block> apart(List<Block> blocks) {
        long kinds =
                blocks.stream()
                        .map(MarginHeadings::sectionBeside)
                        .filter(heading -> heading != null && heading.holdsPositions())
                        .distinct()
                        .count();
        if (kinds < FEWEST) {
            return blocks;
        }
        List<Block> parted = new ArrayList<>();
        for (Block block : blocks) {
            if (sectionBeside(block) == null) {
                parted.add(block);
                continue;
            }
            int end = block.text().indexOf(GAP);
            parted.add(block.withText(block.text().substring(0, end)));
            Block rest = block.mapped(text -> text.substring(text.indexOf(GAP)).strip());
            parted.add(rest.as(rest.kind(), rest.level(), true));
        }
        return parted;
    }

    /** Returns the section whose heading begins a line; null where none does. */
    private static @Nullable SectionKind sectionBeside(Block block) {
        int end = block.isLine() && block.apart() ? block.text().indexOf(GAP) : -1;
        return end <= 0 ? null : ProseWords.sectionOf(block.text().substring(0, end));
    }
}
