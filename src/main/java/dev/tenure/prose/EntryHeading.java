package dev.tenure.prose;

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

    private final SectionKind section;
    private final List<Segment> open = new ArrayList<>();
    private final List<Segment> schoolPlace = new ArrayList<>();
    private final List<String> urls = new ArrayList<>();
    private final List<String> formerNames = new ArrayList<>();
    private @Nullable FoundPeriod period;
    private @Nullable String title;
    private @Nullable String organization;
    private @Nullable String rest;

    private EntryHeading(SectionKind section) {
        this.section = section;
    }

    /** Reads the lines of a heading. */
    static EntryHeading of(SectionKind section, List<Block> lines) {
        EntryHeading heading = new EntryHeading(section);
        for (Block line : lines) {
            heading.add(line.text());
        }
        heading.assign();
        return heading;
    }

    private void add(String line) {
        FoundPeriod found = period == null ? FoundPeriod.in(line).orElse(null) : null;
        if (found != null) {
            period = found;
        }
        String text = withoutNotes(found == null ? line : found.rest());
        List<Segment> segments = Segment.of(text);
        open.addAll(segments);
    }

    /** Takes out what stands in brackets and is an address or a former name. */
    private String withoutNotes(String line) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < line.length()) {
            int start = opening(line, from);
            int end = start < 0 ? -1 : closing(line, start);
            if (end < 0) {
                break;
            }
            boolean isNote = isNote(line.substring(start + 1, end));
            text.append(line, from, isNote ? start : end + 1);
            from = end + 1;
        }
        text.append(line.substring(Math.min(from, line.length())));
        StringBuilder words = new StringBuilder();
        for (String word : text.toString().split(" ", -1)) {
            String bare = WebAddresses.bare(word);
            if (WebAddresses.isUrl(bare)) {
                urls.add(WebAddresses.absolute(bare));
            } else {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.toString();
    }

    private static int opening(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if ("(（".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int closing(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (")）".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNote(String note) {
        String bare = note.strip();
        if (WebAddresses.isUrl(bare) || WebAddresses.isHost(bare)) {
            urls.add(WebAddresses.absolute(bare));
            return true;
        }
        List<String> former = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (String part : bare.split("[,，;；]")) {
            String name = part.strip();
            int word = ProseWords.FORMER.beginning(name);
            int nowWord = ProseWords.CURRENT.beginning(name);
            if (word > 0 && word < name.length()) {
                former.add(WebAddresses.bare(name.substring(word).strip()));
            } else if (nowWord > 0 && nowWord < name.length()) {
                now.add(name.substring(nowWord).strip());
            } else {
                return false;
            }
        }
        if (now.stream().anyMatch(name -> !WebAddresses.isHost(name))) {
            return false;
        }
        now.forEach(name -> urls.add(WebAddresses.absolute(name)));
        former.stream()
                .filter(WebAddresses::isHost)
                .forEach(name -> urls.add(WebAddresses.absolute(name)));
        formerNames.addAll(former);
        return true;
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
    }

    private void assignEducation() {
        takeSchool();
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
        title =
                takeFirst(segment ->
                        ProseWords.isTitle(segment.text())
                                && !segment.isOrganization()
                                && !ProseWords.isCompany(segment.text()));
        organization = takeFirst(Segment::isOrganization);
        if (organization == null) {
            organization = takeFirst(segment -> ProseWords.isCompany(segment.text()));
        }
        if (title == null
                && organization == null
                && open.size() == 1
                && ProseWords.isTitle(open.getFirst().text())) {
            title = open.removeFirst().text();
        }
        if (organization == null) {
            organization = takeFirst(_ -> true);
        }
        if (title == null) {
            title = takeFirst(Segment::isStrong);
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

    List<String> urls() {
        return urls;
    }

    List<String> formerNames() {
        return formerNames;
    }
}
