package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The sections of a JSON Resume that hold positions, in the author's order. */
enum Section {
    WORK("work", EntryKind.EMPLOYMENT, "name", "position", "summary", "highlights"),
    VOLUNTEER(
            "volunteer",
            EntryKind.VOLUNTEERING,
            "organization",
            "position",
            "summary",
            "highlights"),
    PROJECTS("projects", EntryKind.PROJECT, "entity", "name", "description", "highlights"),
    EDUCATION("education", EntryKind.EDUCATION, "institution", "studyType", "summary", "courses");

    private final String member;
    private final EntryKind kind;
    private final String organization;
    private final String title;
    private final String summary;
    private final String highlights;

    Section(
            String member,
            EntryKind kind,
            String organization,
            String title,
            String summary,
            String highlights) {
        this.member = member;
        this.kind = kind;
        this.organization = organization;
        this.title = title;
        this.summary = summary;
        this.highlights = highlights;
    }

    String member() {
        return member;
    }

    EntryKind kind() {
        return kind;
    }

    @Nullable String organization(Node entry) {
        return entry.member(organization).text(DocumentLimits.NAME);
    }

    @Nullable String title(Node entry) {
        List<String> parts = new ArrayList<>();
        add(parts, entry.member(title).text(DocumentLimits.NAME));
        if (this == EDUCATION) {
            add(parts, entry.member("area").text(DocumentLimits.NAME));
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    @Nullable String summary(Node entry) {
        return entry.member(summary).text(DocumentLimits.TEXT);
    }

    Node highlights(Node entry) {
        return entry.member(highlights);
    }

    /** What is listed at a project; other sections have none. */
    List<Node> keywords(Node entry) {
        return this == PROJECTS ? entry.member("keywords").items() : List.of();
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
