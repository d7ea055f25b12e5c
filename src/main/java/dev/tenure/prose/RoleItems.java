package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.layout.Block.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * The roles that somebody had at one employer as items below its name, each with its dates: "Acme
 * Ltd" above "Senior Engineer, 2019 – 2021".
 */
final class RoleItems {

    private static final int OF_EMPLOYER = 8;
    private static final int OF_ROLE = 9;

    private final List<Block> blocks;
    private final List<Block> raised = new ArrayList<>();

    private RoleItems(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Returns the blocks, such employers and roles as headings. */
    static List<Block> asHeadings(List<Block> blocks) {
        RoleItems items = new RoleItems(blocks);
        int at = 0;
        while (at < blocks.size()) {
            at = items.add(at);
        }
        return items.raised;
    }

    /** Adds a block, or an employer with the roles below it, and returns what follows. */
    private int add(int at) {
        Block block = blocks.get(at);
        int end = at + 1;
        while (end < blocks.size() && blocks.get(end).isItem()) {
            end++;
        }
        List<Block> items = blocks.subList(at + 1, end);
        boolean isEmployer =
                block.isLine()
                        && block.apart()
                        && !HeadingLines.isDated(block)
                        && HeadingLines.isTitleLike(block)
                        && !ProseWords.isTitle(block.text())
                        && !items.isEmpty()
                        && items.stream().filter(RoleItems::isOuter).allMatch(RoleItems::isRole);
        if (!isEmployer) {
            raised.add(block);
            return at + 1;
        }
        raised.add(heading(block, OF_EMPLOYER));
        for (Block item : items) {
            raised.add(isOuter(item) ? heading(item, OF_ROLE) : outer(item));
        }
        return end;
    }

    private static boolean isOuter(Block item) {
        return item.level() == 0;
    }

    private static boolean isRole(Block item) {
        return FoundPeriod.in(item.text())
                .filter(found -> ProseWords.isTitle(found.rest()))
                .filter(found -> Words.count(found.rest()) <= HeadingLines.MOST_NAMED)
                .isPresent();
    }

    private static Block heading(Block block, int level) {
        return block.as(Kind.HEADING, level, block.apart());
    }

    private static Block outer(Block item) {
        return item.as(Kind.ITEM, item.level() - 1, item.apart());
    }
}
