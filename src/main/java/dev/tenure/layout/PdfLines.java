package dev.tenure.layout;

import dev.tenure.document.Place;
import dev.tenure.layout.Block.Kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes blocks of the lines of pages: items by their bullets, and what goes on below them. */
final class PdfLines {

    private static final float APART = 1.35f;
    private static final float LARGER = 1.08f;
    private static final float INDENT = 3;
    private static final int FULL_LINE = 25;

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Float> indents = new ArrayDeque<>();
    private final float textSize;
    private final BrokenWords words;
    private float leading;
    private float right;
    private float itemText;
    private char mark;
    private float wentOnAt = -1;
    private PdfPiece before = PdfPiece.NONE;
    private String page = "";
    private int line;

    PdfLines(float textSize, BrokenWords words) {
        this.textSize = textSize;
        this.words = words;
    }

    /** Returns the blocks, without items of which a page has the bullet alone. */
    List<Block> blocks() {
        return blocks.stream().filter(block -> !block.text().isEmpty()).toList();
    }

    void beginPage(int number) {
        page = "page " + number;
        line = 0;
    }

    /** Adds the lines of a column. */
    void add(List<PdfPiece> part) {
        leading = leading(part);
        right =
                Math.max(
                        line == 0 ? right : 0,
                        (float) part.stream().mapToDouble(PdfPiece::end).max().orElse(0));
        boolean isFirst = true;
        for (PdfPiece piece : part) {
            line++;
            add(piece, isFirst);
            before = piece;
            isFirst = false;
        }
    }

    private void add(PdfPiece piece, boolean isFirst) {
        if (piece.text().isEmpty()) {
            return;
        }
        boolean isApart = apart(piece, isFirst);
        Place place = new Place(page, line, 1);
        int bullet = isPlusOfText(piece) ? 0 : Bullets.lengthIn(piece.text());
        String text = piece.text().substring(bullet).strip();
        if (bullet > 0) {
            addItem(piece, text, place, isApart);
        } else if (goesOn(piece) || closes(piece)) {
            Block item = blocks.removeLast();
            wentOnAt = piece.x();
            blocks.add(item.withText(words.joined(item.text(), text)));
        } else {
            indents.clear();
            wentOnAt = -1;
            String rest = isApart ? text : withoutEndOfWord(text);
            if (!rest.isEmpty()) {
                blocks.add(new Block(Kind.LINE, 0, rest, place, isApart));
            }
        }
    }

    /** Gives the line above the end of its last word, and returns what follows that. */
    private String withoutEndOfWord(String text) {
        Block above = blocks.isEmpty() ? null : blocks.getLast();
        if (above == null || !above.isLine() || !BrokenWords.goesOn(above.text(), text)) {
            return text;
        }
        int end = BrokenWords.wordIn(text);
        blocks.removeLast();
        blocks.add(above.withText(words.joined(above.text(), text.substring(0, end))));
        return text.substring(end).strip();
    }

    private void addItem(PdfPiece piece, String text, Place place, boolean isApart) {
        while (!indents.isEmpty() && indents.getLast() > piece.x() + INDENT) {
            indents.removeLast();
        }
        if (indents.isEmpty() || indents.getLast() < piece.x() - INDENT) {
            indents.add(piece.x());
        }
        itemText = piece.x() + INDENT;
        wentOnAt = -1;
        mark = piece.text().charAt(0);
        blocks.add(new Block(Kind.ITEM, indents.size() - 1, text, place, isApart));
    }

    /** Returns whether a line goes on with the item above it. */
    private boolean goesOn(PdfPiece piece) {
        return !blocks.isEmpty()
                && blocks.getLast().isItem()
                && !indents.isEmpty()
                && (piece.x() > itemText
                        || isFull(piece)
                        || BrokenWords.goesOn(blocks.getLast().text(), piece.words()))
                && !stands(piece)
                && piece.y() - before.y() < APART * leading;
    }

    /** Returns whether a line goes on with "+ Grafana", which is no item in a list of others. */
    private boolean isPlusOfText(PdfPiece piece) {
        return piece.text().startsWith("+ ") && mark != '+' && goesOn(piece);
    }

    /** Returns whether a line ends a parenthesis that the line above it began. */
    private boolean closes(PdfPiece piece) {
        return !blocks.isEmpty()
                && blocks.getLast().isLine()
                && isOpen(blocks.getLast().text())
                && piece.text().indexOf(')') >= 0
                && stands(piece) == stands(before)
                && isFull(piece)
                && piece.y() - before.y() < APART * leading;
    }

    private static boolean isOpen(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    /** Returns whether the first word of a line had no room on the line above it. */
    private boolean isFull(PdfPiece piece) {
        String text = piece.text();
        int space = text.indexOf(' ');
        float perCharacter = (piece.end() - piece.x()) / text.length();
        float firstWord = perCharacter * (1 + (space < 0 ? text.length() : space));
        return before.text().length() >= FULL_LINE
                && (!endsSentence(before) || wentOnAt == piece.x() && wentOnAt == before.x())
                && before.end() + firstWord > right;
    }

    private static boolean endsSentence(PdfPiece piece) {
        return ".!?。".indexOf(piece.text().charAt(piece.text().length() - 1)) >= 0;
    }

    private boolean apart(PdfPiece piece, boolean isFirst) {
        boolean isOfNextPage = isFirst && line == 1;
        return isFirst && !(isOfNextPage && isFull(piece))
                || !isFirst && piece.y() - before.y() > APART * leading
                || stands(piece) && !stands(before);
    }

    /** Returns whether a line stands out: it is bold, larger, or in capitals. */
    private boolean stands(PdfPiece piece) {
        String text = piece.text();
        boolean isInCapitals =
                text.codePoints().anyMatch(Character::isUpperCase)
                        && text.codePoints().noneMatch(Character::isLowerCase);
        return piece.isBold() || piece.size() > LARGER * textSize || isInCapitals;
    }

    /** Returns the usual distance of two lines. */
    private float leading(List<PdfPiece> part) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < part.size(); i++) {
            float distance = part.get(i).y() - part.get(i - 1).y();
            if (distance > 1) {
                distances.add(distance);
            }
        }
        distances.sort(Float::compare);
        return distances.isEmpty() ? 1.2f * textSize : distances.get(distances.size() / 3);
    }
}
