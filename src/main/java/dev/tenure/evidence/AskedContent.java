package dev.tenure.evidence;

import dev.tenure.graph.Level;

import java.util.List;
import java.util.Map;

/** What an operation asks for of all that belongs to positions. */
final class AskedContent {

    /** The fields that uses are read for. */
    private static final Map<String, List<String>> OF_USES =
            Map.of(
                    "Position", List.of("techStack", "evidence"),
                    "Achievement", List.of("evidence"));

    private AskedContent() {}

    /** Returns whether it asks for any, and may be answered before its turn. */
    static boolean isAny(Level level) {
        return level.takesAnswersAhead()
                && (level.isAsked("Position", "achievements") || hasUses(level));
    }

    /** Returns whether it asks for uses. */
    static boolean hasUses(Level level) {
        return OF_USES.entrySet().stream()
                .anyMatch(type ->
                        type.getValue().stream()
                                .anyMatch(field -> level.isAsked(type.getKey(), field)));
    }
}
