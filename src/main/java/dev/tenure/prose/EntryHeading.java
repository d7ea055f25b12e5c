package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.period.Period;
import dev.tenure.text.Characters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the heading of an entry says, in whatever order its author writes it. What a school is to an
 * education, and the name of a project, stand as its organization and its title.
 */
final class EntryHeading {

    private static final int FEWEST_OF_STACK = 3;

    private final SectionKind section;
    private final EntryFields fields;
    private final List<Segment> open = new ArrayList<>();
    private final List<Segment> schoolPlace = new ArrayList<>();
    private final List<Block> remarks = new ArrayList<>();
    private final List<Block> lines;
    private final HeadingNotes notes = new HeadingNotes();
    private @Nullable FoundPeriod period;
    private @Nullable String title;
    private @Nullable String organization;
    private @Nullable String rest;
    private @Nullable String stack;

    private EntryHeading(SectionKind section, EntryFields fields, List<Block> lines) {
        this.section = section;
        this.lines = lines;
        this.fields = fields;
    }

    /** Reads the lines of a heading. */
    static EntryHeading of(SectionKind section, List<Block> lines) {
        EntryFields fields = EntryFields.of(lines);
        EntryHeading heading = new EntryHeading(section, fields, lines);
        heading.takeFields();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || EntryFields.of(lines.get(i)) == null) {
                heading.add(lines.get(i).text(), i);
            }
        }
        if (fields.haveName()) {
            heading.assignLabelled();
        } else {
            heading.assign();
        }
        return heading;
    }

    private void takeFields() {
        String dates = fields.get(Field.PERIOD);
        Period read = dates == null ? null : FoundPeriod.whole(dates);
        period = dates == null || read == null ? null : new FoundPeriod(read, dates, "");
        String websites = fields.get(Field.WEBSITE);
        if (websites != null) {
            notes.takeWebsites(websites);
        }
        String former = fields.get(Field.FORMER_NAMES);
        if (former != null) {
            notes.takeFormerNames(former);
        }
    }

    private void add(String line, int number) {
        FoundPeriod found = period == null ? FoundPeriod.in(line).orElse(null) : null;
        if (found != null) {
            period = found;
        }
        String said = found == null ? line : found.rest();
        if (section == SectionKind.WORK
                && found == null
                && number > 0
                && Words.isProse(line)
                && !ProseWords.isTitle(line)) {
            remarks.add(lines.get(number));
        } else if (!fields.haveName()) {
            open.addAll(Segment.of(notes.takenFrom(said), number));
        } else if (!said.isEmpty()) {
            open.add(new Segment(said, true, false));
        }
    }

    /** Takes the heading for that of title and organization which has no label. */
    private void assignLabelled() {
        title = fields.get(Field.TITLE);
        organization = fields.get(Field.ORGANIZATION);
        open.removeIf(segment -> segment.text().equals(title == null ? organization : title));
        if (title == null && !open.isEmpty()) {
            title = open.removeFirst().text();
        } else if (organization == null && !open.isEmpty()) {
            organization = open.removeFirst().text();
        }
        rest = open.isEmpty() ? null : joined(open);
    }

    private void assign() {
        switch (section) {
            case PROJECTS -> assignProject();
            case EDUCATION -> assignEducation();
            default -> assignJob();
        }
        rest = open.isEmpty() ? null : joined(open);
    }

    private void assignProject() {
        organization = takeFirst(Segment::isOrganization);
        title = takeFirst(_ -> true);
        Label label = title == null ? null : Label.of(title);
        if (label != null && !label.rest().isEmpty()) {
            title = label.name();
            open.addFirst(new Segment(label.rest(), true, false));
        }
        if (open.size() >= FEWEST_OF_STACK
                && open.getFirst().isStrong()
                && open.stream().allMatch(Segment::mayBeOfStack)) {
            stack = joined(open);
            open.clear();
        }
    }

    private void assignEducation() {
        takeSchool();
        if (organization == null && open.stream().anyMatch(EntryHeading::isDegree)) {
            organization = takeFirst(segment -> segment.isStrong() && !isDegree(segment));
        }
        if (organization == null && open.stream().anyMatch(EntryHeading::isDegree)) {
            organization = takeFirst(segment -> !isDegree(segment));
        }
        if (organization == null
                && !open.isEmpty()
                && !open.stream().allMatch(EntryHeading::isDegree)) {
            organization = open.removeLast().text();
        }
        title = open.isEmpty() ? null : joined(open);
        open.clear();
        open.addAll(schoolPlace);
    }

    private static boolean isDegree(Segment segment) {
        return ProseWords.DEGREES.isIn(segment.text());
    }

    /** Takes the school, and the place that follows it where something else follows that. */
    private void takeSchool() {
        int at = 0;
        while (at < open.size() && !ProseWords.SCHOOLS.isIn(open.get(at).text())) {
            at++;
        }
        if (at == open.size()) {
            return;
        }
        String name = open.remove(at).text();
        int space = name.indexOf(' ');
        if (space > 0
                && Characters.isSpaceless(name.codePointAt(0))
                && ProseWords.SCHOOLS.isIn(name.substring(0, space))) {
            open.add(at, new Segment(name.substring(space + 1).strip(), true, false));
            name = name.substring(0, space);
        }
        organization = name;
        int end = at;
        while (end < open.size() && !open.get(end).isStrong()) {
            end++;
        }
        if (end < open.size() && open.subList(at, end).stream().noneMatch(EntryHeading::isDegree)) {
            List<Segment> place = open.subList(at, end);
            schoolPlace.addAll(place);
            place.clear();
        }
    }

    private void assignJob() {
        List<Segment> written = List.copyOf(open);
        open.clear();
        written.forEach(segment -> open.addAll(segment.atColon()));
        JobTitle named = JobTitle.takenFrom(open);
        organization = takeFirst(Segment::isOrganization);
        if (organization == null) {
            organization =
                    takeFirst(segment ->
                            ProseWords.isCompany(segment.text()) && !segment.isSentence());
        }
        if (named == null
                && organization == null
                && open.size() == 1
                && ProseWords.isTitle(open.getFirst().text())) {
            title = open.removeFirst().text();
        }
        if (organization == null) {
            organization = takeFirst(segment -> !segment.isAside());
        }
        if (named != null) {
            title = named.with(open);
        } else if (title == null) {
            title = takeFirst(segment -> segment.isStrong() && !segment.isSentence());
        }
        takeRemarks(organization == null ? "" : organization);
    }

    private void takeRemarks(String name) {
        for (Segment segment : List.copyOf(open)) {
            boolean isRemark =
                    segment.isSentence() || !name.isEmpty() && segment.isRemarkBeside(name);
            if (isRemark) {
                remarks.add(lines.get(segment.line()).withText(segment.text()));
                open.removeIf(one -> one == segment);
            }
        }
    }

    private @Nullable String takeFirst(Predicate<Segment> wanted) {
        for (Segment segment : open) {
            if (wanted.test(segment)) {
                open.remove(segment);
                return segment.text();
            }
        }
        return null;
    }

    private static String joined(List<Segment> segments) {
        return String.join(", ", segments.stream().map(Segment::text).toList());
    }

    /** Returns whether labels say what its names are. */
    boolean isLabelled() {
        return fields.haveName();
    }

    /** Returns what follows a label. */
    @Nullable String field(Field field) {
        return fields.get(field);
    }

    @Nullable FoundPeriod period() {
        return period;
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String organization() {
        return organization;
    }

    /** Returns what else stands in it: of a job or a school its place, of a project what it is. */
    @Nullable String rest() {
        return rest;
    }

    /** Returns what a project was made with: "Loom | Python, React, Docker". */
    @Nullable String stack() {
        return stack;
    }

    /** Returns what it says of a job besides, in more words than names have. */
    List<Block> remarks() {
        return remarks;
    }

    List<String> urls() {
        return notes.urls();
    }

    List<String> formerNames() {
        return notes.formerNames();
    }
}
