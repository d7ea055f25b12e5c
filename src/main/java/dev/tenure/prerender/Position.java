package dev.tenure.prerender;

import dev.tenure.prerender.Branch.Achievement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A position as the graph gives it. */
record Position(
        String id,
        String kind,
        @Nullable String title,
        @Nullable String location,
        @Nullable String description,
        @Nullable String score,
        @Nullable String projectType,
        List<String> projectRoles,
        @Nullable String url,
        @Nullable Organization organization,
        @Nullable Period period,
        @Nullable String summary,
        List<Achievement> achievements,
        List<Use> techStack) {

    record Organization(String name, List<String> formerNames, List<String> urls) {}

    record Period(
            @Nullable String start,
            @Nullable String end,
            String state,
            int months,
            int monthsAtLeast) {}

    /** A technology at it. */
    record Use(
            Evidence.Named technology,
            String role,
            List<String> purposes,
            List<String> versions,
            List<String> sources) {

        boolean isDeclared() {
            return sources.contains("DECLARED");
        }
    }

    /** Returns what stands beside the organization. */
    List<String> details() {
        List<String> details = new ArrayList<>();
        Stream.of(location, description).forEach(details::add);
        details.addAll(projectRoles);
        Stream.of(projectType, score).forEach(details::add);
        return details.stream().filter(said -> said != null && !said.isEmpty()).toList();
    }
}
