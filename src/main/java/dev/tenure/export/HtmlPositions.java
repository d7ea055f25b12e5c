package dev.tenure.export;

import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes positions as articles of their sections. */
final class HtmlPositions {

    private final HtmlDocument page;

    HtmlPositions(HtmlDocument page) {
        this.page = page;
    }

    void write(List<Position> positions) {
        PositionSections.of(positions)
                .forEach((kind, entries) -> page.element("section", () -> write(kind, entries)));
    }

    private void write(PositionKind kind, List<Position> entries) {
        page.element("h2", ProseLabels.section(kind));
        entries.forEach(position -> page.element("article", () -> write(position)));
    }

    private void write(Position position) {
        Organization organization = position.organization();
        String title = position.title();
        page.element("h3", title == null && organization != null ? organization.name() : title);
        List<String> where = new ArrayList<>();
        if (organization != null && (title != null || position.url() != null)) {
            where.add(HtmlDocument.link(organization.name(), position.url()));
        } else if (position.url() != null) {
            where.add(HtmlDocument.link(position.url(), position.url()));
        }
        if (organization != null && !organization.formerNames().isEmpty()) {
            where.add(
                    HtmlDocument.escape(
                            "formerly " + String.join(", ", organization.formerNames())));
        }
        if (position.period() != null) {
            where.add(HtmlDocument.escape(PeriodText.of(position.period())));
        }
        if (position.location() != null) {
            where.add(HtmlDocument.escape(position.location()));
        }
        page.line("where", where);
        writeDetails(position);
        page.paragraphs(position.summary());
        new HtmlAchievements(page, position.achievements()).write();
        for (TechnologyRole role : TechnologyRole.values()) {
            page.labelled(
                    ProseLabels.of(role),
                    position.declarations().stream()
                            .filter(declared -> declared.role() == role)
                            .map(ProseLabels::technology)
                            .collect(Collectors.joining("; ")));
        }
    }

    private void writeDetails(Position position) {
        page.paragraphs(position.details().description());
        if (position.details().score() != null) {
            page.labelled("Score", position.details().score());
        }
        if (position.details().projectType() != null) {
            page.labelled("Type", position.details().projectType());
        }
        page.labelled("Roles", String.join(", ", position.details().projectRoles()));
    }
}
