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

    private JobNames(List<Segment> open) {
        this.open = open;
    }

    /** Takes the names from the parts of a heading, of which the place is left. */
    static JobNames takenFrom(List<Segment> open) {
        JobNames names = new JobNames(open);
        names.take();
        return names;
    }

    private void take() {
        List<Segment> written = List.copyOf(open);
        open.clear();
        written.forEach(segment -> open.addAll(segment.atColon()));
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
        takeRemarks(organization == null ? "" : organization);
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
