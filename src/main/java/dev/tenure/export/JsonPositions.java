package dev.tenure.export;

import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;

import java.util.List;

/** Writes positions as entries of their sections. */
final class JsonPositions {

    /** What older documents call the name of an employer, and many themes still do. */
    private static final String FORMER_NAME = "company";

    private final VisibleResume resume;
    private final Losses losses;

    JsonPositions(VisibleResume resume, Losses losses) {
        this.resume = resume;
        this.losses = losses;
    }

    /** Writes the section of a kind of position. */
    void write(JsonEntry root, String section, PositionKind kind) {
        ArrayNode list = root.node().arrayNode();
        for (Position position : resume.resume().positions()) {
            if (position.kind() == kind) {
                JsonEntry entry = new JsonEntry("$.%s[%d]".formatted(section, list.size()), losses);
                write(entry, position);
                list.add(entry.node());
            }
        }
        root.list(section, list);
    }

    private void write(JsonEntry entry, Position position) {
        switch (position.kind()) {
            case EMPLOYMENT ->
                    entry.text("name", organization(position))
                            .text(FORMER_NAME, organization(position))
                            .text("position", position.title())
                            .text("description", position.details().description())
                            .text("summary", position.summary());
            case VOLUNTEERING ->
                    entry.text("organization", organization(position))
                            .text("position", position.title())
                            .text("summary", position.summary());
            case EDUCATION ->
                    entry.text("institution", organization(position))
                            .text("studyType", resume.text(position, "studyType"))
                            .text("area", resume.text(position, "area"))
                            .text("score", position.details().score())
                            .text("summary", position.summary());
            case PROJECT ->
                    entry.text("name", position.title())
                            .text("entity", organization(position))
                            .text("type", position.details().projectType())
                            .texts("roles", position.details().projectRoles())
                            .text("description", position.summary());
        }
        entry.text("location", position.location()).ownAddress(position.url());
        Period period = position.period();
        if (period != null) {
            entry.text("startDate", JsonSections.standard(period.start()))
                    .text("endDate", JsonSections.standard(period.end()));
        }
        entry.texts(
                        position.kind() == PositionKind.EDUCATION ? "courses" : "highlights",
                        position.achievements().stream()
                                .filter(achievement -> !achievement.heading())
                                .map(Achievement::text)
                                .toList())
                .texts(
                        "keywords",
                        position.declarations().stream()
                                .filter(Declaration::listed)
                                .map(Declaration::name)
                                .toList())
                .entry("x-tenure", own(entry.part("x-tenure"), position));
    }

    private static @Nullable String organization(Position position) {
        Organization organization = position.organization();
        return organization == null ? null : organization.name();
    }

    private static JsonEntry own(JsonEntry own, Position position) {
        own.entry("period", period(own.part("period"), position.period()));
        Organization organization = position.organization();
        if (organization != null) {
            JsonEntry more = own.part("organization");
            List<String> urls = more.addresses("urls", List.copyOf(organization.urls()));
            own.entry(
                    "organization",
                    more.texts("formerNames", List.copyOf(organization.formerNames()))
                            .texts("urls", urls));
        }
        if (position.achievements().stream()
                .anyMatch(one -> one.heading() || one.parent() != null)) {
            own.list("achievements", children(own, position.achievements(), null));
        }
        ArrayNode technologies = own.node().arrayNode();
        for (Declaration declared : position.declarations()) {
            if (!declared.listed()) {
                JsonEntry technology = own.part("technologies[%d]".formatted(technologies.size()));
                technologies.add(technology(technology, declared).node());
            }
        }
        return own.list("technologies", technologies);
    }

    private static JsonEntry period(JsonEntry own, @Nullable Period period) {
        return period == null
                ? own
                : own.text("raw", period.raw())
                        .text("start", text(period.start()))
                        .text("end", text(period.end()))
                        .text("state", period.state().name());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static JsonEntry technology(JsonEntry own, Declaration declared) {
        boolean isUsed = declared.role() == TechnologyRole.USED;
        return own.text("name", declared.name())
                .text("role", isUsed ? null : declared.role().name())
                .texts("purposes", declared.purposes())
                .text("version", declared.version())
                .entry("period", period(own.part("period"), declared.period()));
    }

    private static ArrayNode children(
            JsonEntry own, List<Achievement> all, @Nullable Achievement parent) {
        ArrayNode list = own.node().arrayNode();
        for (Achievement achievement : all) {
            if (achievement.parent() == parent) {
                list.add(
                        own.part("achievements")
                                .text("text", achievement.text())
                                .flag("heading", achievement.heading())
                                .list("children", children(own, all, achievement))
                                .node());
            }
        }
        return list;
    }
}
