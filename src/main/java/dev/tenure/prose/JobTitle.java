package dev.tenure.prose;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The title of a job among the segments of a heading, with what its author parts from it. */
final class JobTitle {

    private Segment title;
    private final List<Segment> before;
    private final List<Segment> after;

    private JobTitle(Segment title, List<Segment> before, List<Segment> after) {
        this.title = title;
        this.before = before;
        this.after = after;
    }

    /** Takes the title, with titles that follow it after a comma; null where there is none. */
    static @Nullable JobTitle takenFrom(List<Segment> open) {
        int at = first(open, segment -> isTitle(segment) && segment.hasTitleAtEnd());
        at = at < 0 ? first(open, JobTitle::isTitle) : at;
        if (at < 0) {
            return null;
        }
        Segment title = open.remove(at);
        while (at < open.size() && !open.get(at).isStrong() && open.get(at).isMoreOfTitle()) {
            title = title.and(open.remove(at));
        }
        int line = title.line();
        boolean isAlone = open.stream().anyMatch(segment -> segment.line() != line);
        while (isAlone
                && at < open.size()
                && open.get(at).line() == line
                && open.get(at).isWorkField()) {
            title = title.and(open.remove(at));
        }
        List<Segment> after = new ArrayList<>(open.subList(at, open.size()));
        return new JobTitle(title, List.copyOf(open.subList(0, at)).reversed(), after);
    }

    private static int first(List<Segment> open, Predicate<Segment> wanted) {
        return IntStream.range(0, open.size())
                .filter(at -> wanted.test(open.get(at)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isTitle(Segment segment) {
        return ProseWords.isTitle(segment.text())
                && !segment.isOrganization()
                && (!ProseWords.isCompany(segment.text()) || segment.hasTitleAtEnd());
    }

    /**
     * Takes what else is of the title from among what is neither that nor the employer: on its line
     * what stands before it after no more than commas, a field of work right after it, and what is
     * between it and another title.
     */
    String with(List<Segment> rest) {
        after.removeIf(segment -> segment.line() != title.line());
        int end = 0;
        for (int i = 0; i < after.size() && isIn(rest, after.get(i)); i++) {
            boolean isField = i == end && after.get(i).isWorkField();
            end = isField || after.get(i).isMoreOfTitle() ? i + 1 : end;
        }
        for (Segment segment : after.subList(0, end)) {
            title = title.and(segment);
            rest.removeIf(one -> one == segment);
        }
        for (Segment segment : before) {
            if (title.isStrong()
                    || segment.line() != title.line()
                    || !isIn(rest, segment)
                    || PlaceNames.isPlace(segment.text())) {
                break;
            }
            title = segment.and(title);
            rest.removeIf(one -> one == segment);
        }
        return title.text();
    }

    private static boolean isIn(List<Segment> rest, Segment segment) {
        return rest.stream().anyMatch(one -> one == segment);
    }
}
