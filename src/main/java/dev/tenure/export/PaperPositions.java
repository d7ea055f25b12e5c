package dev.tenure.export;

import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes positions for paper: title and dates on one line, the organization below; one that an
 * import would read otherwise has labels.
 */
final class PaperPositions {

    /** Dates that are longer have no room beside a title. */
    private static final int LONGEST_DATES = 32;

    private static final String FIELD = " class=\"field\"";
    private static final String FACT = " class=\"fact\"";

    private final HtmlDocument page;
    private final Set<Position> labelled;

    /**
     * Makes a writer.
     *
     * @param labelled those that need labels, by identity
     */
    PaperPositions(HtmlDocument page, Set<Position> labelled) {
        this.page = page;
        this.labelled = labelled;
    }

    /** Writes a section for each kind, in the order in which the résumé has them. */
    void write(List<Position> positions) {
        PositionSections.of(positions)
                .forEach((kind, entries) -> {
                    page.element("h2", ProseLabels.section(kind));
                    entries.forEach(this::write);
                });
    }

    private void write(Position position) {
        page.div("position", () -> writeParts(position));
    }

    private void writeParts(Position position) {
        boolean isLabelled = labelled.contains(position);
        if (isLabelled) {
            writeLabelledHeading(position);
        } else {
            writeHeading(position);
        }
        page.paragraphs(position.summary());
        writeTechnologies(position);
        HtmlAchievements achievements = new HtmlAchievements(page, position.achievements());
        (isLabelled ? achievements.announcedBy("Achievements:") : achievements).write();
    }

    private void writeHeading(Position position) {
        Organization organization = position.organization();
        String name = organization == null ? null : organization.name();
        String title = position.title();
        String dates = position.period() == null ? null : PeriodText.of(position.period());
        List<String> where = new ArrayList<>();
        String heading = title == null ? name == null ? "…" : name : title;
        if (title == null || name == null) {
            page.html("h3", "", linked(heading, position) + formerNames(organization));
        } else {
            page.element("h3", heading);
            where.add(linked(name, position) + formerNames(organization));
        }
        if (dates != null && dates.length() <= LONGEST_DATES) {
            page.html("p", " class=\"dates\"", HtmlDocument.escape(dates));
        } else if (dates != null) {
            where.add(HtmlDocument.escape(dates));
        }
        if (position.location() != null) {
            where.add(HtmlDocument.escape(position.location()));
        }
        page.line("where", where);
        writeDetails(position);
    }

    private static String formerNames(@Nullable Organization organization) {
        return organization == null || organization.formerNames().isEmpty()
                ? ""
                : " "
                        + HtmlDocument.escape(
                                "(formerly %s)"
                                        .formatted(
                                                String.join(
                                                        ", formerly ",
                                                        organization.formerNames())));
    }

    /** Returns what leads to the address of a position. */
    private static String linked(String words, Position position) {
        return HtmlDocument.link(words, position.url());
    }

    private void writeDetails(Position position) {
        if (ProsePositions.websites(position).size() > 1) {
            writeWebsites(position, FIELD);
        }
        field("About the employer", position.details().description());
        field("Score", position.details().score());
        field("Type", position.details().projectType());
        field("Roles", String.join(", ", position.details().projectRoles()));
    }

    private void writeLabelledHeading(Position position) {
        Organization organization = position.organization();
        String name = organization == null ? null : organization.name();
        String title = position.title();
        String dates = position.period() == null ? null : PeriodText.of(position.period());
        String heading = title != null ? title : name != null ? name : dates;
        page.element("h3", heading == null ? "…" : heading);
        boolean needsTitle = title != null && (name == null || name.equals(title));
        page.element(
                "div",
                () -> {
                    PositionKind kind = position.kind();
                    fact(ProsePositions.titleLabel(kind), needsTitle ? title : null);
                    fact(ProsePositions.organizationLabel(kind), name);
                    fact("Period", dates);
                    fact("Location", position.location());
                    writeWebsites(position, FACT);
                    if (organization != null) {
                        fact("Former names", String.join(", ", organization.formerNames()));
                    }
                    fact("About the employer", position.details().description());
                    fact("Score", position.details().score());
                    fact("Type", position.details().projectType());
                    fact("Roles", String.join(", ", position.details().projectRoles()));
                });
    }

    private void writeWebsites(Position position, String kind) {
        List<String> websites = ProsePositions.websites(position);
        if (!websites.isEmpty()) {
            page.html(
                    "p",
                    kind,
                    "<b>Website:</b> "
                            + websites.stream()
                                    .map(one -> HtmlDocument.link(one, one))
                                    .collect(Collectors.joining(" ")));
        }
    }

    /** Writes one of the things with labels that stand beside each other. */
    private void fact(String label, @Nullable String text) {
        labelled(FACT, label, text);
    }

    private void field(String label, @Nullable String text) {
        labelled(FIELD, label, text);
    }

    private void labelled(String kind, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            page.html("p", kind, "<b>%s:</b> %s".formatted(label, HtmlDocument.escape(text)));
        }
    }

    private void writeTechnologies(Position position) {
        for (TechnologyRole role : TechnologyRole.values()) {
            field(
                    ProseLabels.of(role),
                    position.declarations().stream()
                            .filter(declared -> declared.role() == role)
                            .map(ProseLabels::technology)
                            .collect(Collectors.joining("; ")));
        }
    }
}
