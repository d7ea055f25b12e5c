package dev.tenure.prose;

import dev.tenure.layout.Block;
import dev.tenure.period.Period;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What the heading of an entry says, in whatever order its author writes it. What a school is to an
 * education, and the name of a project, stand as its organization and its title.
 */
final class EntryHeading {

    private static final int FEWEST_OF_STACK = 3;

    private final SectionKind section;
    private final EntryFields fields;
    private final List<Segment> open = new ArrayList<>();
    private final List<Block> remarks = new ArrayList<>();
    private final List<Block> lines;
    private final HeadingNotes notes = new HeadingNotes();
    private @Nullable FoundPeriod period;
    private @Nullable String title;
    private @Nullable String organization;
    private @Nullable String rest;
    private @Nullable String stack;
    private @Nullable NameOrder order;
    private boolean isOfSameEmployer;

    private EntryHeading(SectionKind section, EntryFields fields, List<Block> lines) {
        this.section = section;
        this.lines = lines;
        this.fields = fields;
    }

    /** Reads the lines of a heading. */
    static EntryHeading of(SectionKind section, List<Block> lines) {
        return of(section, lines, new NameOrders());
    }

    /** Reads the lines of a heading, of a document that has such orders of names. */
    static EntryHeading of(SectionKind section, List<Block> lines, NameOrders orders) {
        EntryFields fields = EntryFields.of(lines);
        EntryHeading heading = new EntryHeading(section, fields, lines);
        heading.takeFields();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || EntryFields.of(lines.get(i)) == null) {
                heading.add(TypefaceParts.of(lines.get(i), section != SectionKind.PROJECTS), i);
            }
        }
        if (fields.haveName()) {
            heading.assignLabelled();
        } else {
            heading.assign(orders);
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
            String names = notes.takenFrom(said);
            open.addAll(
                    isUnknownJob() ? Segments.ofJob(names, number) : Segments.of(names, number));
        } else if (!said.isEmpty()) {
            open.add(new Segment(said, true, false));
        }
    }

    /** Returns whether it is of a job, and no word of it is of titles. */
    private boolean isUnknownJob() {
        return (section == SectionKind.WORK || section == SectionKind.VOLUNTEER)
                && lines.stream().noneMatch(line -> ProseWords.isTitle(line.text()));
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
        rest = open.isEmpty() ? null : Segments.joined(open);
    }

    private void assign(NameOrders orders) {
        switch (section) {
            case PROJECTS -> assignProject();
            case EDUCATION -> {
                EducationNames names = EducationNames.takenFrom(open);
                title = names.title();
                organization = names.organization();
            }
            default -> {
                JobNames names = JobNames.takenFrom(open, orders);
                order = names.order();
                title = names.title();
                organization = names.organization();
                names.remarks().forEach(this::addRemark);
            }
        }
        rest = open.isEmpty() ? null : Segments.joined(open);
    }

    private void addRemark(Segment segment) {
        remarks.add(lines.get(segment.line()).withText(segment.text()));
    }

    private void assignProject() {
        organization = Segments.takeFirst(open, Segment::isOrganization);
        title = Segments.takeFirst(open, _ -> true);
        Label label = title == null ? null : Label.of(title);
        if (label != null && !label.rest().isEmpty()) {
            title = label.name();
            open.addFirst(new Segment(label.rest(), true, false));
        }
        if (open.size() >= FEWEST_OF_STACK
                && open.getFirst().isStrong()
                && open.stream().allMatch(Segment::mayBeOfStack)) {
            stack = Segments.joined(open);
            open.clear();
        }
    }

    /** Takes what was taken for an employer for the place of one that is named before. */
    void takeEmployerForPlace() {
        if (organization != null) {
            rest = rest == null ? organization : organization + ", " + rest;
            organization = null;
        }
        isOfSameEmployer = true;
    }

    boolean isOfSameEmployer() {
        return isOfSameEmployer;
    }

    /** Returns whether labels say what its names are. */
    boolean isLabelled() {
        return fields.haveName();
    }

    /** Returns what follows a label. */
    @Nullable String field(Field field) {
        return fields.get(field);
    }

    /** Returns the order of title and employer as far as the words of a job's heading tell it. */
    @Nullable NameOrder order() {
        return order;
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
