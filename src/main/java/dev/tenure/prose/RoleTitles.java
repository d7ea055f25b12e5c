package dev.tenure.prose;

import dev.tenure.layout.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The roles that somebody had at an employer as items without dates below its name and period: one
 * position with all of them, since when each was is not said.
 *
 * @param body what is left of the entry: roles stay over what was done in them
 */
record RoleTitles(@Nullable String title, List<Block> body) {

    /** Returns the roles that begin the body of an entry; none where items say anything else. */
    static RoleTitles in(List<Block> body) {
        List<Block> outer =
                body.stream().filter(block -> block.isItem() && block.level() == 0).toList();
        boolean areRoles = !outer.isEmpty() && outer.stream().allMatch(RoleTitles::isRole);
        if (!areRoles || !body.getFirst().isItem()) {
            return new RoleTitles(null, body);
        }
        List<Block> left = new ArrayList<>();
        for (int at = 0; at < body.size(); at++) {
            boolean isOverOthers =
                    at + 1 < body.size()
                            && body.get(at + 1).isItem()
                            && body.get(at + 1).level() > 0;
            Block block = body.get(at);
            if (!outer.contains(block) || isOverOthers || !nameIn(block).equals(block.text())) {
                left.add(block);
            }
        }
        String title = outer.stream().map(RoleTitles::nameIn).collect(Collectors.joining(", "));
        return new RoleTitles(title, left);
    }

    private static boolean isRole(Block item) {
        String name = nameIn(item);
        return !name.isEmpty()
                && Words.count(name) <= HeadingLines.MOST_NAMED
                && !Words.endsSentence(name)
                && new Segment(name, true, false).hasTitleAtEnd();
    }

    /** Returns the name of the role, before what was done in it: "Supervisor - Led groups." */
    private static String nameIn(Block item) {
        List<String> parts = HeadingParts.of(item.text());
        return parts.isEmpty() ? "" : parts.getFirst();
    }
}
