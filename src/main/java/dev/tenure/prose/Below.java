package dev.tenure.prose;

import dev.tenure.layout.Block;

import java.util.List;

/**
 * What stands right below a line of an entry, which the line may announce.
 *
 * @param hasItems whether it is items
 * @param hasNames whether it is items that may all be names
 * @param hasLine whether it is a line
 */
record Below(boolean hasItems, boolean hasNames, boolean hasLine) {

    private static final int MOST_WORDS = 8;

    static Below of(List<Block> blocks, int at) {
        List<Block> below = blocks.subList(at + 1, blocks.size());
        List<Block> items = below.stream().takeWhile(Block::isItem).toList();
        boolean hasLine =
                !below.isEmpty()
                        && below.getFirst().isLine()
                        && (blocks.get(at).isHeading() || !below.getFirst().apart());
        return new Below(
                !items.isEmpty(),
                !items.isEmpty() && items.stream().allMatch(Below::mayName),
                hasLine);
    }

    private static boolean mayName(Block item) {
        return StackItem.of(item.text()).stream()
                .noneMatch(named ->
                        Words.isProse(named.name()) && Words.count(named.name()) > MOST_WORDS);
    }
}
