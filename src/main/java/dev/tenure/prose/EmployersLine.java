package dev.tenure.prose;

import dev.tenure.layout.Block;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The line by which the heading of a job names its employer, over its title and its dates: the next
 * jobs that lack it, and are alike else, were at the same employer.
 */
final class EmployersLine {

    private @Nullable List<Block> whole;

    /** Returns whether a heading lacks the line that an earlier one has; takes note of others. */
    boolean isLackedBy(List<Block> heading) {
        if (whole != null
                && heading.size() == whole.size() - 1
                && isAlike(heading, whole.subList(1, whole.size()))) {
            return true;
        }
        boolean hasEmployersLine =
                heading.size() > 2
                        && !ProseWords.isTitle(heading.getFirst().text())
                        && ProseWords.isTitle(heading.get(1).text());
        whole = hasEmployersLine ? heading : null;
        return false;
    }

    private static boolean isAlike(List<Block> one, List<Block> other) {
        return ProseWords.isTitle(one.getFirst().text())
                && !ProseWords.isCompany(one.getFirst().text())
                && Segments.of(one.getFirst().text(), 0).size()
                        == Segments.of(other.getFirst().text(), 0).size()
                && isPlace(one.getLast())
                && isPlace(other.getLast());
    }

    /** Returns whether a line says when and where, and nothing else. */
    private static boolean isPlace(Block line) {
        return FoundPeriod.in(line.text())
                .map(found -> HeadingParts.of(found.rest()))
                .filter(parts -> parts.size() <= 1)
                .filter(parts -> parts.stream().noneMatch(ProseWords::isTitle))
                .filter(parts -> parts.stream().noneMatch(ProseWords::isCompany))
                .isPresent();
    }
}
