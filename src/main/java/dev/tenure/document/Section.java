package dev.tenure.document;

import dev.tenure.resume.Position.Details;
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
            Set.of("roles", "type")),
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

    /** Members that list what was worked with, wherever they stand. */
    private static final List<String> STACK = List.of("technologies", "keywords", "stack", "tools");

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

    /** Returns whether an entry has nothing that is read without being a text of its own. */
    boolean isUndated(Member entry) {
        return Stream.concat(Stream.of("startDate", "endDate", "x-tenure"), others.stream())
                .noneMatch(name -> entry.member(name).isPresent());
    }

    PositionKind kind() {
        return kind;
    }

    /** Returns the members that an entry may have besides our extension. */
    Set<String> members() {
        return Stream.of(
                        COMMON,
                        others,
                        Set.copyOf(STACK),
                        Set.of(organization, title, summary, highlights))
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

    Details details(Member entry) {
        return switch (this) {
            case WORK ->
                    new Details(
                            entry.member("description").text(DocumentLimits.TEXT),
                            null,
                            null,
                            List.of());
            case EDUCATION ->
                    new Details(
                            null,
                            entry.member("score").textOrFigure(DocumentLimits.NAME),
                            null,
                            List.of());
            case PROJECTS ->
                    new Details(
                            null,
                            null,
                            entry.member("type").text(DocumentLimits.NAME),
                            entry.member("roles").texts(DocumentLimits.NAME));
            case VOLUNTEER -> Details.NONE;
        };
    }

    Member highlights(Member entry) {
        return entry.member(highlights);
    }

    /** Returns what an entry lists as its stack, each item of which may be a list itself. */
    static List<Member> stack(Member entry) {
        return STACK.stream().flatMap(name -> listed(entry.member(name)).stream()).toList();
    }

    /** Returns the texts of a list, of one text, or of lists that have names. */
    private static List<Member> listed(Member member) {
        return switch (member.value()) {
            case Value.Items _ ->
                    member.items().stream().map(Section::name).flatMap(Section::text).toList();
            case Value.Members _ ->
                    member.memberNames().stream()
                            .flatMap(name -> listed(member.member(name)).stream())
                            .toList();
            case Value.Nothing _ -> List.of();
            default -> text(member).toList();
        };
    }

    private static Stream<Member> text(Member member) {
        if (member.value() instanceof Value.Text) {
            return Stream.of(member);
        }
        if (member.isPresent()) {
            member.warning(
                    Code.VALUE, "This is no text, so it names nothing that was worked with.");
        }
        return Stream.empty();
    }

    private static Member name(Member item) {
        return item.value() instanceof Value.Members ? item.member("name") : item;
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
