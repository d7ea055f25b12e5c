package dev.tenure.layout;

import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What pages have at their top and bottom besides their text: numbers, and lines that stand on
 * others too, such as a name and a date. It is told and left out; of what stands at the top, and of
 * contacts, the first is text.
 */
final class PdfFurniture {

    private static final float SAME_PLACE = 3;
    private static final int MOST_LINES = 2;

    private final List<List<PdfPiece>> pages;
    private final Problems problems;

    private PdfFurniture(List<List<PdfPiece>> pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    /** Returns the pieces of pages that are text. */
    static List<List<PdfPiece>> removed(List<List<PdfPiece>> pages, Problems problems) {
        PdfFurniture furniture = new PdfFurniture(pages, problems);
        return IntStream.range(0, pages.size()).mapToObj(furniture::textOf).toList();
    }

    private List<PdfPiece> textOf(int page) {
        List<PdfPiece> text = new ArrayList<>();
        for (PdfPiece piece : pages.get(page)) {
            if (isNumber(piece, page)) {
                tell(piece, page, "\"%s\" is the number of the page.");
            } else if (isRepeated(piece, page)) {
                tell(piece, page, "\"%s\" stands on other pages too.");
            } else {
                text.add(piece);
            }
        }
        return text;
    }

    private void tell(PdfPiece piece, int page, String sentence) {
        problems.add(
                Severity.NOTE,
                new Place("page " + (page + 1), 1, 1),
                Code.OTHER,
                sentence.formatted(piece.words()));
    }

    private boolean isNumber(PdfPiece piece, int page) {
        List<PdfPiece> pieces = pages.get(page);
        String number = String.valueOf(page + 1);
        String text = piece.text().toLowerCase(Locale.ROOT).replace("page", "").strip();
        return pieces.size() > 1
                && (piece == pieces.getFirst() || piece == pieces.getLast())
                && (text.equals(number)
                        || text.startsWith(number + " of ")
                        || text.startsWith(number + "/")
                        || text.startsWith(number + " / "));
    }

    private boolean isRepeated(PdfPiece piece, int page) {
        boolean isAtTop = isAtEdge(piece, page, true);
        if (!isAtTop && !isAtEdge(piece, page, false)) {
            return false;
        }
        boolean isText = isAtTop || piece.text().indexOf('@') >= 0 || piece.text().contains("://");
        return IntStream.range(0, isText ? page : pages.size())
                .filter(other -> other != page)
                .anyMatch(other -> isOn(other, piece, withoutNumber(piece, page), isAtTop));
    }

    private boolean isOn(int page, PdfPiece piece, String text, boolean isAtTop) {
        return pages.get(page).stream()
                .anyMatch(one ->
                        Math.abs(one.y() - piece.y()) < SAME_PLACE
                                && withoutNumber(one, page).equals(text)
                                && isAtEdge(one, page, isAtTop));
    }

    /** Returns whether no more than one line stands between a piece and the edge of the page. */
    private boolean isAtEdge(PdfPiece piece, int page, boolean isTop) {
        return pages.get(page).stream()
                        .filter(one ->
                                !one.isBeside(piece)
                                        && (isTop ? one.y() < piece.y() : one.y() > piece.y()))
                        .limit(MOST_LINES)
                        .count()
                < MOST_LINES;
    }

    /** Returns the text of a piece without the number of its page and that of all. */
    private String withoutNumber(PdfPiece piece, int page) {
        List<String> numbers = List.of("" + (page + 1), "" + pages.size());
        return Arrays.stream(piece.text().split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)"))
                .filter(part -> !numbers.contains(part))
                .collect(Collectors.joining());
    }
}
