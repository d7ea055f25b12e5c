package dev.tenure.prerender;

import dev.tenure.phrases.Phrases;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of a résumé that show a technology. */
record Evidence(
        Named technology,
        Named mentioned,
        String reason,
        List<Named> via,
        String part,
        String text,
        int start,
        int end,
        String role,
        @Nullable Place achievement) {

    /** Roles that are no experience unless they are asked for. */
    private static final Set<String> PAST = Set.of("MIGRATED_FROM", "REPLACED", "EVALUATED");

    record Named(String id, String name) {}

    record Place(String id) {}

    boolean isIn(String other, @Nullable String id) {
        return part.equals(other)
                && (achievement == null ? id == null : achievement.id().equals(id));
    }

    /** Returns in a sentence why its words show the technology. */
    String why(Phrases phrases) {
        String sentence =
                phrases.say(
                        "proof." + reason,
                        Map.of(
                                "technology", technology.name(),
                                "words", text.substring(start, end),
                                "chain",
                                        via.stream()
                                                .map(Named::name)
                                                .collect(Collectors.joining(" → "))));
        return role.equals("USED")
                ? sentence
                : phrases.say(
                        "proof.role",
                        Map.of("sentence", sentence, "role", phrases.say("role." + role)));
    }

    Mark mark(Phrases phrases) {
        return new Mark(start, end, reason.equals("IMPLIED") ? "implied" : "", why(phrases));
    }

    /**
     * Returns for what a text counts: the whole job, a moment of it, nothing beyond what is counted
     * already, or nothing.
     *
     * @param text the evidence in it
     * @param position all evidence of the position
     * @param roles those that are asked for; none asks for experience
     */
    static String credit(List<Evidence> text, List<Evidence> position, List<String> roles) {
        List<Evidence> counted = text.stream().filter(one -> one.counts(roles)).toList();
        if (counted.isEmpty()) {
            return "none";
        }
        if (!counted.stream().allMatch(Evidence::isOfAchievement)) {
            return "whole";
        }
        Set<String> certain =
                position.stream()
                        .filter(one -> !one.isOfAchievement() && one.counts(roles))
                        .map(one -> one.technology.id())
                        .collect(Collectors.toSet());
        boolean covered = counted.stream().allMatch(one -> certain.contains(one.technology.id()));
        return covered ? "covered" : "moment";
    }

    private boolean counts(List<String> roles) {
        return roles.contains(role) || !PAST.contains(role);
    }

    private boolean isOfAchievement() {
        return part.equals("ACHIEVEMENT");
    }
}
