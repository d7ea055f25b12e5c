package dev.tenure.export;

import dev.tenure.export.ProseDocument.Lines;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes positions for people; each thing that its heading does not say has a label. */
final class ProsePositions {

    private static final int SECTION = 2;
    private static final int ENTRY = 3;
    private static final int GROUP = 4;

    private final ProseDocument document;

    ProsePositions(ProseDocument document) {
        this.document = document;
    }

    /** Writes the sections of all kinds, in the order in which the résumé has them. */
    void write(List<Position> positions) {
        PositionSections.of(positions)
                .forEach((kind, entries) -> {
                    document.heading(SECTION, ProseLabels.section(kind));
                    entries.forEach(this::write);
                });
    }

    private void write(Position position) {
        Organization owner = position.organization();
        String title = position.title();
        String organization = owner == null ? null : owner.name();
        String when = position.period() == null ? null : PeriodText.of(position.period());
        document.heading(
                ENTRY,
                Stream.of(title, organization, when)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("…"));
        boolean needsTitle = title != null && (organization == null || organization.equals(title));
        Lines lines = document.lines();
        lines.add(titleLabel(position.kind()), needsTitle ? title : null)
                .add(organizationLabel(position.kind()), organization)
                .add("Period", when)
                .add("Location", position.location())
                .addresses("Website", websites(position))
                .add("Former names", owner == null ? List.of() : List.copyOf(owner.formerNames()))
                .add("About the employer", position.details().description())
                .add("Score", position.details().score())
                .add("Type", position.details().projectType())
                .add("Roles", position.details().projectRoles());
        document.lines(lines);
        document.paragraphs(position.summary());
        writeTechnologies(position.declarations());
        writeAchievements(position.achievements());
    }

    /** Returns the label of a title. */
    static String titleLabel(PositionKind kind) {
        return kind == PositionKind.PROJECT || kind == PositionKind.EDUCATION
                ? "Title"
                : "Position";
    }

    /** Returns the label of an organization. */
    static String organizationLabel(PositionKind kind) {
        return switch (kind) {
            case EMPLOYMENT -> "Employer";
            case EDUCATION -> "Institution";
            case VOLUNTEERING, PROJECT -> "Organization";
        };
    }

    /** Returns the address of the position, and those of its organization with it. */
    static List<String> websites(Position position) {
        if (position.url() == null) {
            return List.of();
        }
        SequencedSet<String> websites = new LinkedHashSet<>(List.of(position.url()));
        if (position.organization() != null && position.kind() != PositionKind.PROJECT) {
            websites.addAll(position.organization().urls());
        }
        return List.copyOf(websites);
    }

    private void writeTechnologies(List<Declaration> declarations) {
        for (TechnologyRole role : TechnologyRole.values()) {
            String list =
                    declarations.stream()
                            .filter(declared -> declared.role() == role)
                            .map(ProseLabels::technology)
                            .collect(Collectors.joining("; "));
            document.lines(document.lines().add(ProseLabels.of(role), list));
        }
    }

    private void writeAchievements(List<Achievement> achievements) {
        boolean inGroup = true;
        for (Achievement done : achievements) {
            boolean isGroup = done.heading() && done.parent() == null;
            if (isGroup) {
                document.heading(GROUP, done.text());
                inGroup = true;
                continue;
            }
            Achievement root = root(done);
            if (inGroup && !root.heading()) {
                document.lines(document.lines().announce("Achievements"));
                inGroup = false;
            }
            document.item(root.heading() ? done.depth() - 1 : done.depth(), done.text());
        }
    }

    private static Achievement root(Achievement achievement) {
        return achievement.parent() == null ? achievement : root(achievement.parent());
    }
}
