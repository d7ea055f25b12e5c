package dev.tenure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Puts the pieces of a page in reading order: a gap from top to bottom parts columns, which are
 * read one after the other, as an XY cut does (Nagy and Seth 1984), that with the largest heading
 * first, and lines of all the width may stand above and below; dates beside their entries are no
 * column.
 */
final class PdfColumns {

    private static final float NARROWEST_GAP = 8;
    private static final int FEWEST_LINES = 4;
    private static final int MOST_CUTS = 6;
    private static final int LONG_LINE = 20;
    private static final int MOST_BELOW = 3;
    private static final float WIDE = 0.5f;
    private static final float APART = 1.35f;
    private static final float LARGER = 1.2f;

    private PdfColumns() {}

    /** Returns the lines of a page. */
    static List<List<PdfPiece>> parts(List<PdfPiece> pieces) {
        List<List<PdfPiece>> parts = new ArrayList<>();
        cut(PdfLabels.joined(lines(pieces)), MOST_CUTS, parts);
        return parts;
    }

    private static List<List<PdfPiece>> lines(List<PdfPiece> pieces) {
        List<List<PdfPiece>> lines = new ArrayList<>();
        List<PdfPiece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(PdfPiece::y).thenComparingDouble(PdfPiece::x));
        for (PdfPiece piece : sorted) {
            if (lines.isEmpty() || !lines.getLast().getFirst().isBeside(piece)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(piece);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(PdfPiece::x)));
        return lines;
    }

    private static void cut(List<List<PdfPiece>> lines, int cuts, List<List<PdfPiece>> parts) {
        for (int from = 0; cuts > 0 && from + FEWEST_LINES <= lines.size(); from++) {
            for (int to = lines.size(); to >= end(lines); to--) {
                List<List<PdfPiece>> rest = lines.subList(from, Math.max(from, to));
                float gap = rest.size() < FEWEST_LINES ? 0 : gap(rest);
                if (gap > 0) {
                    List<List<PdfPiece>> left = side(rest, gap, true);
                    List<List<PdfPiece>> right = side(rest, gap, false);
                    boolean isRightFirst = largest(right.subList(0, 1)) > LARGER * largest(left);
                    addWhole(lines.subList(0, from), parts);
                    cut(isRightFirst ? right : left, cuts - 1, parts);
                    cut(isRightFirst ? left : right, cuts - 1, parts);
                    addWhole(lines.subList(to, lines.size()), parts);
                    return;
                }
            }
        }
        addWhole(lines, parts);
    }

    /** Returns where columns end at the latest above which only lines of all their width stand. */
    private static int end(List<List<PdfPiece>> lines) {
        float left = edge(lines, PdfPiece::x, Math::min);
        float right = edge(lines, PdfPiece::end, Math::max);
        int end = lines.size();
        while (end > 0
                && lines.size() - end < MOST_BELOW
                && lines.get(end - 1).stream()
                        .anyMatch(piece -> piece.end() - piece.x() > WIDE * (right - left))) {
            end--;
        }
        return end;
    }

    private static float edge(
            List<List<PdfPiece>> lines, Function<PdfPiece, Float> of, BinaryOperator<Float> best) {
        return lines.stream().flatMap(List::stream).map(of).reduce(best).orElseThrow();
    }

    private static float largest(List<List<PdfPiece>> lines) {
        return (float)
                lines.stream().flatMap(List::stream).mapToDouble(PdfPiece::size).max().orElse(0);
    }

    private static void addWhole(List<List<PdfPiece>> lines, List<List<PdfPiece>> parts) {
        if (!lines.isEmpty()) {
            parts.add(
                    lines.stream()
                            .map(line -> line.stream().reduce(PdfPiece::and).orElseThrow())
                            .toList());
        }
    }

    private static List<List<PdfPiece>> side(
            List<List<PdfPiece>> lines, float gap, boolean isLeft) {
        return lines.stream()
                .map(line -> line.stream().filter(one -> (one.x() < gap) == isLeft).toList())
                .filter(line -> !line.isEmpty())
                .map(line -> (List<PdfPiece>) new ArrayList<>(line))
                .toList();
    }

    /** Returns the middle of the widest gap that parts two columns; 0 where there is none. */
    private static float gap(List<List<PdfPiece>> lines) {
        List<PdfPiece> all =
                lines.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingDouble(PdfPiece::x))
                        .toList();
        float end = all.getFirst().end();
        float best = 0;
        float widest = NARROWEST_GAP;
        for (PdfPiece piece : all) {
            float width = piece.x() - end;
            float middle = end + width / 2;
            if (width > widest
                    && areColumns(side(lines, middle, true), side(lines, middle, false))) {
                widest = width;
                best = middle;
            }
            end = Math.max(end, piece.end());
        }
        return best;
    }

    private static boolean areColumns(List<List<PdfPiece>> left, List<List<PdfPiece>> right) {
        List<List<PdfPiece>> few = left.size() <= right.size() ? left : right;
        List<List<PdfPiece>> many = few == left ? right : left;
        if (few.size() < FEWEST_LINES || areDates(few)) {
            return false;
        }
        long beside =
                few.stream()
                        .filter(line ->
                                many.stream()
                                        .anyMatch(one -> one.getFirst().isBeside(line.getFirst())))
                        .count();
        return beside * 10 < few.size() * 8L
                || isOfText(few) && isOfText(many)
                || hasGroupsOfItsOwn(few, many);
    }

    /**
     * Returns whether a narrow column is a sidebar and no row of labels: it has groups of lines,
     * one of which begins beside the midst of a group of the other column.
     */
    private static boolean hasGroupsOfItsOwn(
            List<List<PdfPiece>> narrow, List<List<PdfPiece>> wide) {
        List<List<PdfPiece>> begun = beginnings(narrow);
        List<List<PdfPiece>> others = beginnings(wide);
        return begun.size() > 1
                && narrow.size() > 2 * begun.size()
                && begun.stream()
                        .anyMatch(line -> isBesideOne(line, wide) && !isBesideOne(line, others));
    }

    private static boolean isBesideOne(List<PdfPiece> line, List<List<PdfPiece>> lines) {
        return lines.stream().anyMatch(one -> one.getFirst().isBeside(line.getFirst()));
    }

    /** Returns the lines above which there is a gap, and the first. */
    private static List<List<PdfPiece>> beginnings(List<List<PdfPiece>> lines) {
        float leading =
                (float)
                        IntStream.range(1, lines.size())
                                .mapToDouble(line -> distance(lines, line))
                                .min()
                                .orElse(0);
        return IntStream.range(0, lines.size())
                .filter(line -> line == 0 || distance(lines, line) > APART * leading)
                .mapToObj(lines::get)
                .toList();
    }

    private static float distance(List<List<PdfPiece>> lines, int line) {
        return lines.get(line).getFirst().y() - lines.get(line - 1).getFirst().y();
    }

    private static boolean areDates(List<List<PdfPiece>> lines) {
        long dated =
                lines.stream()
                        .filter(line ->
                                line.stream()
                                        .anyMatch(one ->
                                                one.text().chars().anyMatch(Character::isDigit)))
                        .count();
        return dated * 10 >= lines.size() * 6L;
    }

    private static boolean isOfText(List<List<PdfPiece>> lines) {
        return lines.stream()
                        .mapToInt(line -> line.stream().mapToInt(one -> one.text().length()).sum())
                        .average()
                        .orElse(0)
                > LONG_LINE;
    }
}
