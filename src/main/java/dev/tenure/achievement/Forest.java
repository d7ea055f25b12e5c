package dev.tenure.achievement;

import dev.tenure.graph.NotFound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The achievement trees of positions in reading order, and which nodes a filter keeps. */
public final class Forest {

    private final Map<Long, Achievement> achievements = new LinkedHashMap<>();

    /** Plants the trees of rows that stand in reading order, parents before their children. */
    public Forest(List<Achievement.Row> rows) {
        for (Achievement.Row row : rows) {
            achievements.put(row.key(), new Achievement(row));
        }
        for (Achievement.Row row : rows) {
            if (row.parent() != null) {
                achievement(row.key()).moveUnder(achievement(row.parent()));
            }
        }
        flat().forEach(Achievement::keep);
    }

    /**
     * Returns the achievement with a key.
     *
     * @throws NotFound if there is none
     */
    Achievement achievement(long key) {
        Achievement achievement = achievements.get(key);
        if (achievement == null) {
            throw new NotFound("There is no such achievement");
        }
        return achievement;
    }

    /** Returns what matches, in reading order. */
    List<Achievement> flat() {
        return achievements.values().stream().filter(Achievement::matches).toList();
    }

    /** Returns the roots that match or lead to a match. */
    List<Achievement> roots() {
        return achievements.values().stream()
                .filter(each -> each.parent() == null && each.isKept())
                .toList();
    }
}
