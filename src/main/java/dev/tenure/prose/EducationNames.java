package dev.tenure.prose;

import dev.tenure.text.Characters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What the heading of an education names: the school, its place, and what was studied there. */
final class EducationNames {

    private static final int FEWEST_OF_FIELD = 3;

    private static final int MOST_OF_PLACE = 3;

    private final List<Segment> open;
    private final List<Segment> schoolPlace = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String organization;

    private EducationNames(List<Segment> open) {
        this.open = open;
    }

    /** Takes the names from the parts of a heading, of which the place of the school is left. */
    static EducationNames takenFrom(List<Segment> open) {
        EducationNames names = new EducationNames(open);
        names.take();
        return names;
    }

    private void take() {
        takeSchool();
        if (organization == null && open.stream().anyMatch(EducationNames::isDegree)) {
            organization =
                    Segments.takeFirst(open, segment -> segment.isStrong() && !isDegree(segment));
        }
        if (organization == null && open.stream().anyMatch(EducationNames::isDegree)) {
            organization = Segments.takeFirst(open, segment -> !isDegree(segment));
        }
        if (organization == null
                && !open.isEmpty()
                && !open.stream().allMatch(EducationNames::isDegree)) {
            organization = open.removeLast().text();
        }
        takeCountry();
        takePlaceOfStudies();
        title = open.isEmpty() ? null : Segments.joined(open);
        open.clear();
        open.addAll(schoolPlace);
    }

    /** Takes a country or state, with the town before it: all between two strong marks. */
    private void takeCountry() {
        int end = 0;
        while (end < open.size() && !isPlace(open.get(end))) {
            end++;
        }
        int from = end;
        while (from > 0
                && from < open.size()
                && !open.get(from).isStrong()
                && !isDegree(open.get(from - 1))) {
            from--;
        }
        boolean isApart = end < open.size() && end - from < MOST_OF_PLACE;
        if (isApart) {
            List<Segment> place = open.subList(from, end + 1);
            List<String> words = place.stream().map(Segment::text).toList();
            schoolPlace.removeIf(segment -> words.contains(segment.text()));
            schoolPlace.addAll(place);
            place.clear();
        }
    }

    private static boolean isPlace(Segment segment) {
        return !isDegree(segment) && PlaceNames.isPlace(segment.text());
    }

    /** Takes a place at the end, after a degree that says in what it is: "BSc in Loom Sciences". */
    private void takePlaceOfStudies() {
        int end = open.size();
        boolean isPlace =
                end > 2
                        && schoolPlace.isEmpty()
                        && open.get(end - 2).isStrong()
                        && !open.get(end - 1).isStrong()
                        && open.subList(end - 2, end).stream().allMatch(EducationNames::mayBePlace)
                        && open.subList(0, end - 2).stream()
                                .anyMatch(one ->
                                        isDegree(one)
                                                && Words.count(one.text()) >= FEWEST_OF_FIELD);
        if (isPlace) {
            schoolPlace.add(open.remove(end - 2));
            schoolPlace.add(open.removeLast());
        }
    }

    private static boolean mayBePlace(Segment segment) {
        String text = segment.text();
        return !isDegree(segment)
                && !segment.isWorkField()
                && Words.count(text) < FEWEST_OF_FIELD
                && Character.isUpperCase(text.codePointAt(0))
                && text.codePoints().noneMatch(Character::isDigit);
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
        if (end < open.size()
                && open.subList(at, end).stream().noneMatch(EducationNames::isDegree)) {
            List<Segment> place = open.subList(at, end);
            schoolPlace.addAll(place);
            place.clear();
        }
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String organization() {
        return organization;
    }
}
