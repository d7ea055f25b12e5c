package dev.tenure.document;

import dev.tenure.resume.Position.PositionKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of a JSON Resume that hold positions. */
enum Section {
    WORK(
            "work",
            PositionKind.EMPLOYMENT,
            "name",
            "position",
            "summary",
            "highlights",
            Set.of("company", "description")),
    VOLUNTEER(
            "volunteer",
            PositionKind.VOLUNTEERING,
            "organization",
            "position",
            "summary",
            "highlights",
            Set.of()),
    PROJECTS(
            "projects",
            PositionKind.PROJECT,
            "entity",
            "name",
            "description",
            "highlights",
            Set.of("keywords", "roles", "type")),
    EDUCATION(
            "education",
            PositionKind.EDUCATION,
            "institution",
            "studyType",
            "summary",
            "courses",
            Set.of("area", "score"));

    private static final Set<String> COMMON =
            Set.of("location", "url", "website", "startDate", "endDate");

    private final String member;
    private final PositionKind kind;
    private final String organization;
    private final String title;
    private final String summary;
    private final String highlights;
    private final Set<String> others;

    Section(
            String member,
            PositionKind kind,
            String organization,
            String title,
            String summary,
            String highlights,
            Set<String> others) {
        this.member = member;
        this.kind = kind;
        this.organization = organization;
        this.title = title;
        this.summary = summary;
        this.highlights = highlights;
        this.others = others;
    }

    /** Returns the sections that the document has, in its own order. */
    static List<Section> inOrderOf(Member document) {
        return document.memberNames().stream()
                .flatMap(name -> Arrays.stream(values()).filter(one -> one.member.equals(name)))
                .toList();
    }

    String member() {
        return member;
    }

    PositionKind kind() {
        return kind;
    }

    /** Returns the members that an entry may have besides our extension. */
    Set<String> members() {
        return Stream.of(COMMON, others, Set.of(organization, title, summary, highlights))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Nullable String organization(Member entry) {
        Member name =
                this == WORK ? entry.member(organization, "company") : entry.member(organization);
        return name.text(DocumentLimits.NAME);
    }

    @Nullable String title(Member entry) {
        List<String> parts = new ArrayList<>();
        add(parts, entry.member(title).text(DocumentLimits.NAME));
        if (this == EDUCATION) {
            add(parts, entry.member("area").text(DocumentLimits.NAME));
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    @Nullable String summary(Member entry) {
        return entry.member(summary).text(DocumentLimits.TEXT);
    }

    Member highlights(Member entry) {
        return entry.member(highlights);
    }

    /** Returns what is listed at a project; other sections have none. */
    List<Member> keywords(Member entry) {
        return this == PROJECTS ? entry.member("keywords").items() : List.of();
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
