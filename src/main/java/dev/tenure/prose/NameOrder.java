package dev.tenure.prose;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * In which order a heading names a title and an employer, and what parts them. A document mostly
 * keeps to one, so a heading of which no word tells is read as the others are.
 */
record NameOrder(boolean isTitleFirst, Parting parting) {

    /** What stands between two names. */
    enum Parting {
        COMMA,
        MARK,
        LINE
    }

    /** Returns the order of two names among the parts of a heading; null where one is not there. */
    static @Nullable NameOrder of(String title, String organization, List<Segment> parts) {
        int titleAt = indexOf(title, parts);
        int organizationAt = indexOf(organization, parts);
        if (titleAt < 0 || organizationAt < 0 || titleAt == organizationAt) {
            return null;
        }
        int from = Math.min(titleAt, organizationAt);
        return new NameOrder(
                titleAt < organizationAt, parting(parts, from, Math.max(titleAt, organizationAt)));
    }

    private static int indexOf(String name, List<Segment> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (name.startsWith(parts.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** Returns what parts the name at a place from the one at another place after it. */
    static Parting parting(List<Segment> parts, int from, int to) {
        Segment later = parts.get(to);
        return later.line() != parts.get(from).line()
                ? Parting.LINE
                : later.isStrong() ? Parting.MARK : Parting.COMMA;
    }
}
