package dev.tenure.prose;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What the heading of a job names: the title, the employer, and what is said besides. */
final class JobNames {

    private final List<Segment> open;
    private final List<Segment> remarks = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String organization;

    private @Nullable NameOrder order;

    private JobNames(List<Segment> open) {
        this.open = open;
    }

    /**
     * Takes the names from the parts of a heading, of which the place is left.
     *
     * @param orders the orders of other headings, which tell where no word does
     */
    static JobNames takenFrom(List<Segment> open, NameOrders orders) {
        JobNames names = new JobNames(open);
        names.take(orders);
        return names;
    }

    private void take(NameOrders orders) {
        List<Segment> written = List.copyOf(open);
        open.clear();
        written.forEach(segment -> open.addAll(segment.atColon()));
        List<Segment> parts = List.copyOf(open);
        JobTitle named = JobTitle.takenFrom(open);
        organization = Segments.takeFirst(open, Segment::isOrganization);
        if (organization == null) {
            organization =
                    Segments.takeFirst(
                            open,
                            segment ->
                                    ProseWords.isCompany(segment.text()) && !segment.isSentence());
        }
        if (named == null
                && organization == null
                && open.size() == 1
                && ProseWords.isTitle(open.getFirst().text())) {
            title = open.removeFirst().text();
        }
        boolean isTold = named != null || organization != null;
        if (title == null && !isTold) {
            takeInOrder(orders.of(open));
        }
        if (organization == null) {
            organization = Segments.takeFirst(open, segment -> !segment.isAside());
        }
        if (named != null) {
            title = named.with(open);
        } else if (title == null) {
            title =
                    Segments.takeFirst(
                            open, segment -> segment.isStrong() && !segment.isSentence());
        }
        if (title == null && organization != null) {
            takeTitleAfter(organization, parts, orders.of(parts));
        }
        if (isTold && title != null && organization != null) {
            order = NameOrder.of(title, organization, parts);
        }
        takeRemarks(organization == null ? "" : organization);
    }

    /** Takes two names of which no word tells which is the title. */
    private void takeInOrder(@Nullable NameOrder others) {
        if (others != null) {
            Segment second = open.remove(NameOrders.secondOf(others, open));
            Segment first = open.removeFirst();
            title = (others.isTitleFirst() ? first : second).text();
            organization = (others.isTitleFirst() ? second : first).text();
        }
    }

    /** Takes for the title what stands after the employer where other headings have it. */
    private void takeTitleAfter(String employer, List<Segment> parts, @Nullable NameOrder others) {
        if (others != null && !others.isTitleFirst() && parts.getFirst().text().equals(employer)) {
            Segment second = parts.get(NameOrders.secondOf(others, parts));
            title = Segments.takeFirst(open, segment -> segment == second);
        }
    }

    /** Returns the order of its names as far as their words tell it. */
    @Nullable NameOrder order() {
        return order;
    }

    private void takeRemarks(String name) {
        for (Segment segment : List.copyOf(open)) {
            boolean isRemark =
                    segment.isSentence() || !name.isEmpty() && segment.isRemarkBeside(name);
            if (isRemark) {
                remarks.add(segment);
                open.removeIf(one -> one == segment);
            }
        }
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String organization() {
        return organization;
    }

    /** Returns what is no name: it has more words, or stands in brackets. */
    List<Segment> remarks() {
        return remarks;
    }
}
