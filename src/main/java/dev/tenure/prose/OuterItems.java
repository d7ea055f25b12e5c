package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import java.util.List;

/** The items of the outer list of a section, each of which begins an entry if nothing else does. */
final class OuterItems {

    private static final int OF_ITEMS = 9;

    private OuterItems() {}

    /** Returns the blocks, the items as headings where nothing else begins entries. */
    static List<Block> asHeadings(List<Block> blocks, SectionKind kind) {
        boolean others =
                HeadingLines.isNamedAlone(blocks)
                        || blocks.stream()
                                .anyMatch(
                                        block -> block.isHeading() || HeadingLines.isDated(block));
        boolean isList =
                !others
                        && blocks.stream().anyMatch(Block::isItem)
                        && (kind != SectionKind.WORK
                                || blocks.stream()
                                        .anyMatch(block ->
                                                block.isItem()
                                                        && FoundPeriod.in(block.text())
                                                                .isPresent()));
        return isList ? blocks.stream().map(OuterItems::raised).toList() : blocks;
    }

    private static Block raised(Block block) {
        if (!block.isItem()) {
            return block;
        }
        return block.level() == 0
                ? block.as(Kind.HEADING, OF_ITEMS, true)
                : block.as(Kind.ITEM, block.level() - 1, block.apart());
    }
}
