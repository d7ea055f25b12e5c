package dev.tenure.document;

import dev.tenure.resume.Achievement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what was done at a position. Our tree is the truth where there is one, but a highlight that
 * it lacks is added to it, so that nothing is lost.
 */
final class AchievementReader {

    private final List<Achievement> inOrder = new ArrayList<>();

    private AchievementReader() {}

    /** Reads our tree and the highlights of an entry; in reading order. */
    static List<Achievement> read(Member achievements, Member highlights) {
        AchievementReader reader = new AchievementReader();
        reader.addAll(achievements, null, 0);
        reader.addMissing(highlights);
        return reader.inOrder;
    }

    private void addMissing(Member highlights) {
        boolean hasTree = !inOrder.isEmpty();
        Set<String> known = new HashSet<>();
        inOrder.forEach(achievement -> known.add(evenlySpaced(achievement.text())));
        for (Member highlight : highlights.items()) {
            String text = highlight.text(DocumentLimits.TEXT);
            if (text != null && !(hasTree && known.contains(evenlySpaced(text)))) {
                add(highlight, null, text, false);
                if (hasTree) {
                    highlight.warning(
                            Code.CONTRADICTION,
                            "The achievements of x-tenure lack this text; it is added to them.");
                }
            }
        }
    }

    private void addAll(Member list, @Nullable Achievement parent, int depth) {
        List<Member> items = list.items();
        if (depth >= DocumentLimits.TREE && !items.isEmpty()) {
            list.error(
                    Code.LIMIT,
                    "The tree is deeper than %d levels.".formatted(DocumentLimits.TREE));
            return;
        }
        for (Member item : items) {
            if (item.value() instanceof Value.Members) {
                addWithChildren(item, parent, depth);
            } else {
                String text = item.text(DocumentLimits.TEXT);
                if (text != null) {
                    add(item, parent, text, false);
                }
            }
        }
    }

    private void addWithChildren(Member item, @Nullable Achievement parent, int depth) {
        item.only("text", "heading", "children");
        String text = item.member("text").text(DocumentLimits.TEXT);
        boolean heading = item.member("heading").flag();
        Member children = item.member("children");
        if (text == null) {
            item.error(Code.VALUE, "An achievement needs a text.");
        }
        Achievement achievement = add(item, parent, text == null ? "?" : text, heading);
        addAll(children, achievement, depth + 1);
        if (heading && inOrder.getLast() == achievement) {
            item.error(Code.VALUE, "A heading needs children.");
        }
    }

    private Achievement add(
            Member item, @Nullable Achievement parent, String text, boolean heading) {
        Achievement achievement = new Achievement(item.path(), parent, text, heading);
        inOrder.add(achievement);
        return achievement;
    }

    private static String evenlySpaced(String text) {
        return String.join(" ", text.split("\\s+"));
    }
}
