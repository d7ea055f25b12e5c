package dev.tenure.prose;

import dev.tenure.layout.Block;

import java.util.ArrayList;
import java.util.List;

/**
 * The text that a reader sees: without characters that show nothing, and without those of private
 * use, which fonts draw as icons. An icon parts what stands on both sides of it, and so do the dots
 * that lead from one to the other.
 */
final class VisibleText {

    private static final String LEADER = " . . . . .";
    private static final String GAP = "   ";
    private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff";

    private VisibleText() {}

    static List<Block> in(List<Block> blocks) {
        List<Block> seen = new ArrayList<>(blocks.size());
        boolean isApart = false;
        for (Block block : blocks) {
            Block shown = block.mapped(VisibleText::of);
            isApart |= block.apart();
            if (!shown.text().isEmpty()) {
                seen.add(shown.as(block.kind(), block.level(), isApart));
                isApart = false;
            }
        }
        return seen;
    }

    private static String of(String text) {
        return withoutIcons(text.contains(LEADER) ? withoutLeader(text) : text);
    }

    /** Returns a text without the dots that lead the eye to the end of a line. */
    private static String withoutLeader(String text) {
        int to = text.indexOf(LEADER);
        int from = to > 0 && text.charAt(to - 1) == '.' ? to - 1 : to;
        while (to < text.length() && (text.charAt(to) == '.' || text.charAt(to) == ' ')) {
            to++;
        }
        return (text.substring(0, from) + GAP + text.substring(to)).strip();
    }

    private static String withoutIcons(String text) {
        if (text.chars().noneMatch(c -> isIcon((char) c) || isInvisible((char) c))) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIcon(c)) {
                seen.append(GAP);
            } else if (!isInvisible(c)) {
                seen.append(c);
            }
        }
        return seen.toString().strip();
    }

    private static boolean isIcon(char c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    private static boolean isInvisible(char c) {
        return INVISIBLE.indexOf(c) >= 0;
    }
}
