package dev.tenure.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels beside entries that go on over several lines, such as "March 2018 –" above "Present": each
 * becomes one, at its first line.
 */
final class PdfLabels {

    private static final String DASHES = "-–—";
    private static final float ALIGNED = 3;
    private static final float NEXT_LINE = 1.7f;
    private static final int LONGEST = 25;
    private static final int LONGEST_END = 16;
    private static final int YEAR = 4;

    private final List<List<PdfPiece>> lines = new ArrayList<>();
    private int labelled = -1;
    private PdfPiece last = PdfPiece.NONE;
    private float body;

    private PdfLabels() {}

    /** Returns the lines, with each label in one. */
    static List<List<PdfPiece>> joined(List<List<PdfPiece>> lines) {
        PdfLabels labels = new PdfLabels();
        lines.forEach(labels::add);
        return labels.lines;
    }

    private void add(List<PdfPiece> line) {
        PdfPiece first = line.getFirst();
        if (labelled >= 0 && goesOn(first)) {
            List<PdfPiece> beginning = new ArrayList<>(lines.get(labelled));
            beginning.set(0, beginning.getFirst().above(first));
            lines.set(labelled, beginning);
            last = first;
            if (line.size() > 1) {
                lines.add(line.subList(1, line.size()));
            }
            return;
        }
        if (line.size() > 1) {
            labelled = lines.size();
            last = first;
            body = line.get(1).x();
        } else if (first.x() < body - ALIGNED) {
            labelled = -1;
        }
        lines.add(line);
    }

    private boolean goesOn(PdfPiece piece) {
        boolean isBelow =
                piece.y() - last.y() < NEXT_LINE * last.size()
                        && piece.end() < body
                        && (Math.abs(piece.x() - last.x()) < ALIGNED
                                || Math.abs(piece.end() - last.end()) < ALIGNED);
        String label = lines.get(labelled).getFirst().text();
        return isBelow
                && label.length() <= LONGEST
                && (isDash(label.charAt(label.length() - 1))
                        || endsWithYear(label) && isEnd(piece.text())
                        || isWord(label) && beginsWithYear(piece.text()));
    }

    private static boolean isDash(char character) {
        return DASHES.indexOf(character) >= 0;
    }

    /** Returns whether a label ends with a year, which no other stands before. */
    private static boolean endsWithYear(String label) {
        String last = label.substring(label.lastIndexOf(' ') + 1);
        return beginsWithYear(last)
                && last.length() == YEAR
                && label.chars().filter(Character::isDigit).count() == YEAR;
    }

    /** Returns whether a text is the end of a period: "- Present". */
    private static boolean isEnd(String text) {
        return isDash(text.charAt(0)) && text.length() <= LONGEST_END;
    }

    private static boolean isWord(String text) {
        return text.codePoints().allMatch(c -> Character.isLetter(c) || c == '.');
    }

    private static boolean beginsWithYear(String text) {
        return text.length() >= YEAR
                && text.chars().limit(YEAR).allMatch(Character::isDigit)
                && (text.length() == YEAR || !Character.isLetterOrDigit(text.charAt(YEAR)));
    }
}
