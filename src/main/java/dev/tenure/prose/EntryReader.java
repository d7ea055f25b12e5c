package dev.tenure.prose;

import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.layout.Block;
import dev.tenure.period.Period;
import dev.tenure.prose.EntrySplitter.Entries;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the entries of sections that hold positions. A role that names no employer is one at the
 * employer before it, where it stands below that or beside its other roles; what is no role and
 * stands below a job is a project of it.
 */
final class EntryReader {

    private final Tree tree;
    private final Report report;
    private final Contacts contacts;
    private final NameOrders orders = new NameOrders();
    private final Map<SectionKind, List<Value>> sections = new LinkedHashMap<>();
    private @Nullable RawEntry top;
    private @Nullable String employer;
    private boolean isShared;
    private EmployersLine employersLine = new EmployersLine();

    EntryReader(Tree tree, Report report, Contacts contacts) {
        this.tree = tree;
        this.report = report;
        this.contacts = contacts;
    }

    void read(Chapter chapter, SectionKind kind) {
        top = null;
        employer = null;
        isShared = false;
        employersLine = new EmployersLine();
        Entries entries = EntrySplitter.of(chapter, kind);
        if (entries.entries().isEmpty() && kind != SectionKind.WORK) {
            readUndated(chapter, kind);
            return;
        }
        entries.before().forEach(report::keep);
        if (kind == SectionKind.WORK || kind == SectionKind.VOLUNTEER) {
            entries.entries()
                    .forEach(entry -> orders.add(EntryHeading.of(kind, entry.heading()).order()));
        }
        entries.entries().forEach(entry -> read(entry, kind));
    }

    /**
     * Reads a section without dates or headings, of which each paragraph is an entry, or says more
     * of the one before where it is of sentences.
     */
    private void readUndated(Chapter chapter, SectionKind kind) {
        List<List<Block>> paragraphs = new ArrayList<>();
        for (Block block : chapter.blocks()) {
            if (block.apart() || paragraphs.isEmpty()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(block);
        }
        int at = 0;
        while (at < paragraphs.size()) {
            List<Block> heading = paragraphs.get(at++);
            List<Block> body = new ArrayList<>();
            while (!isOfSentences(heading)
                    && at < paragraphs.size()
                    && isOfSentences(paragraphs.get(at))) {
                body.addAll(paragraphs.get(at++));
            }
            read(new RawEntry(List.copyOf(heading), List.copyOf(body), false), kind);
        }
    }

    private static boolean isOfSentences(List<Block> paragraph) {
        int words = paragraph.stream().mapToInt(block -> Words.count(block.text())).sum();
        return paragraph.stream().allMatch(Block::isLine)
                && words > HeadingLines.MOST_WORDS
                && Words.endsSentence(paragraph.getLast().text());
    }

    private void read(RawEntry entry, SectionKind section) {
        boolean isNested = isNested(entry);
        EntryHeading heading = EntryHeading.of(section, entry.heading(), orders);
        boolean isProject =
                isNested
                        && section == SectionKind.WORK
                        && entry.heading().getFirst().isHeading()
                        && heading.title() == null
                        && heading.urls().isEmpty();
        SectionKind kind = isProject ? SectionKind.PROJECTS : section;
        if (isProject) {
            heading = EntryHeading.of(SectionKind.PROJECTS, entry.heading());
        }
        if (section == SectionKind.WORK && employersLine.isLackedBy(entry.heading())) {
            heading.takeEmployerForPlace();
        }
        String organization = heading.organization();
        if (organization == null && (isProject || isRoleOfEmployer(entry, heading, isNested))) {
            organization = employer;
        } else if (!isProject) {
            employer = organization;
        }
        if (!isNested) {
            top = entry;
            isShared = entry.heading().size() > 1;
        }
        entry.heading()
                .forEach(line ->
                        report.understood(
                                line,
                                "\"%s\" is of the heading of an entry of " + kind.member() + "."));
        sections.computeIfAbsent(kind, _ -> new ArrayList<>())
                .add(value(entry, heading, organization, kind));
    }

    private boolean isNested(RawEntry entry) {
        if (top == null) {
            return false;
        }
        Block first = top.heading().getFirst();
        Block own = entry.heading().getFirst();
        return own.kind() == first.kind() && own.level() > first.level();
    }

    private boolean isRoleOfEmployer(RawEntry entry, EntryHeading heading, boolean isNested) {
        return heading.title() != null
                && entry.isDated()
                && (isNested
                        || isShared && entry.heading().size() == 1
                        || heading.isOfSameEmployer());
    }

    private Value value(
            RawEntry entry, EntryHeading heading, @Nullable String organization, SectionKind kind) {
        Place beginning = entry.heading().getFirst().place();
        EntryBody body = new EntryBody(tree, report, contacts);
        Block first = entry.heading().getFirst();
        if (heading.stack() != null) {
            body.declare(first.withText(heading.stack()));
        }
        if (kind == SectionKind.PROJECTS && heading.rest() != null) {
            body.readRemarks(List.of(first.withText(heading.rest())));
        }
        body.readRemarks(heading.remarks());
        RoleTitles roles =
                kind == SectionKind.WORK && heading.title() == null && !heading.isLabelled()
                        ? RoleTitles.in(entry.body())
                        : new RoleTitles(null, entry.body());
        body.read(roles.body());
        Tree.Members members = tree.members(beginning);
        Tree.Members own = tree.members(beginning);
        String title =
                heading.title() == null && !heading.isLabelled() ? body.title() : heading.title();
        title = roles.title() == null ? title : roles.title();
        switch (kind) {
            case WORK -> members.put("name", organization).put("position", title);
            case VOLUNTEER -> members.put("organization", organization).put("position", title);
            case EDUCATION -> members.put("institution", organization).put("studyType", title);
            default -> members.put("name", title).put("entity", organization);
        }
        boolean hasPlace = kind == SectionKind.WORK || kind == SectionKind.EDUCATION;
        if (hasPlace) {
            members.put("location", heading.rest());
        }
        addFields(heading, members, kind, beginning);
        if (!heading.urls().isEmpty()) {
            members.put("url", heading.urls().getFirst());
        }
        if (heading.period() != null) {
            addPeriod(heading.period(), entry, members, own);
        }
        body.addTo(members, own, kind);
        if (kind == SectionKind.VOLUNTEER && heading.rest() != null) {
            if (members.has("summary")) {
                report.keep(first.withText(heading.rest()));
            } else {
                members.put("summary", heading.rest());
            }
        }
        own.put("organization", organization(heading, organization, beginning));
        if (organization == null && title == null) {
            report.warn(
                    beginning, Code.VALUE, "The entry names neither a title nor an organization.");
        }
        return members.put(EXTENSION, own.value()).value();
    }

    private static final String EXTENSION = "x-tenure";

    private void addFields(
            EntryHeading heading, Tree.Members members, SectionKind kind, Place place) {
        members.put("location", heading.field(Field.PLACE));
        switch (kind) {
            case WORK -> members.put("description", heading.field(Field.DESCRIPTION));
            case EDUCATION -> members.put("score", heading.field(Field.SCORE));
            case PROJECTS -> {
                members.put("type", heading.field(Field.TYPE));
                String roles = heading.field(Field.ROLES);
                if (roles != null) {
                    members.put("roles", tree.texts(Pieces.of(roles), place));
                }
            }
            default -> {}
        }
    }

    private Value organization(EntryHeading heading, @Nullable String organization, Place place) {
        Tree.Members more = tree.members(place);
        if (organization != null && !heading.formerNames().isEmpty()) {
            more.put("formerNames", tree.texts(heading.formerNames(), place));
        }
        if (organization != null && heading.urls().size() > 1) {
            more.put("urls", tree.texts(heading.urls(), place));
        }
        return more.value();
    }

    private void addPeriod(
            FoundPeriod found, RawEntry entry, Tree.Members members, Tree.Members own) {
        Period period = found.period();
        Place place =
                entry.heading().stream()
                        .filter(line -> line.text().contains(found.raw()))
                        .findFirst()
                        .orElse(entry.heading().getFirst())
                        .place();
        if (period.start() != null) {
            members.put("startDate", period.start().toString(), place);
        }
        if (period.end() != null) {
            members.put("endDate", period.end().toString(), place);
        }
        if (found.endBeforeStart() != null) {
            members.put("endDate", found.endBeforeStart().toString(), place);
            own.put("period", tree.members(place).put("raw", found.raw()).value());
            return;
        }
        own.put(
                "period",
                tree.members(place)
                        .put("raw", found.raw())
                        .put("state", period.state().name())
                        .value());
    }

    /** Adds the sections that were read to the document. */
    void addTo(Tree.Members document) {
        sections.forEach((kind, entries) -> document.put(kind.member(), new Value.Items(entries)));
    }
}
