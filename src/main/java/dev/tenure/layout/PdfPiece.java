package dev.tenure.layout;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What stands on one line of a page without a wide gap, or, joined, all of a line. */
record PdfPiece(String text, float x, float end, float y, float size, boolean isBold) {

    /** How much of a character's size is a space, and a gap that parts what stands beside it. */
    private static final float SPACE = 0.11f;

    /** The same where a space is written. */
    private static final float NARROW = 0.03f;

    private static final float WIDE = 1.4f;

    /** How far characters of one line may stand apart in height, in sizes. */
    private static final float SAME_LINE = 0.35f;

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final String GAP = "   ";

    /** A piece of no line. */
    static final PdfPiece NONE = new PdfPiece("", 0, 0, 0, 0, false);

    /** Returns the text without marks. */
    String words() {
        return text.replace(Block.CHANGE, "");
    }

    PdfPiece withText(String other) {
        return new PdfPiece(other, x, end, y, size, isBold);
    }

    boolean isBeside(PdfPiece other) {
        return Math.abs(y - other.y) < SAME_LINE * Math.min(size, other.size) + 0.5f;
    }

    PdfPiece and(PdfPiece next) {
        return new PdfPiece(
                text + GAP + next.text,
                x,
                next.end,
                y,
                Math.max(size, next.size),
                isBold && next.isBold);
    }

    /** Returns it with what goes on below it. */
    PdfPiece above(PdfPiece next) {
        boolean isBroken = text.endsWith("-") && Character.isLowerCase(next.text.codePointAt(0));
        return new PdfPiece(
                text + (isBroken ? "" : " ") + next.text,
                Math.min(x, next.x),
                Math.max(end, next.end),
                y,
                size,
                isBold);
    }

    /** Returns the pieces of a page, from the top, and on a line from the left. */
    static List<PdfPiece> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<PdfPiece> pieces = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            if (!line.isEmpty()
                    && glyph.y() - line.getFirst().y()
                            > SAME_LINE * Math.min(glyph.size(), line.getFirst().size()) + 0.5f) {
                addLine(line, pieces);
                line.clear();
            }
            line.add(glyph);
        }
        addLine(line, pieces);
        return pieces;
    }

    private static void addLine(List<PdfGlyph> line, List<PdfPiece> pieces) {
        line.sort(Comparator.comparingDouble(PdfGlyph::x));
        List<PdfGlyph> piece = new ArrayList<>();
        float end = 0;
        for (PdfGlyph glyph : line) {
            if (glyph.text().isBlank()) {
                if (!piece.isEmpty()) {
                    piece.add(glyph);
                }
                continue;
            }
            if (end > 0 && !piece.isEmpty() && glyph.x() - end > WIDE * glyph.size()) {
                pieces.add(piece(piece));
                piece.clear();
            }
            end = Math.max(piece.isEmpty() ? 0 : end, glyph.end());
            piece.add(glyph);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece(piece));
        }
    }

    private static PdfPiece piece(List<PdfGlyph> written) {
        List<PdfGlyph> glyphs = written.stream().filter(one -> !one.text().isBlank()).toList();
        Set<PdfGlyph> afterSpaces = afterSpaces(written);
        StringBuilder text = new StringBuilder();
        int linkFrom = 0;
        @Nullable PdfGlyph before = null;
        float size = 0;
        int bold = 0;
        @Nullable PdfFace face = null;
        for (PdfGlyph glyph : glyphs) {
            String was = before == null ? null : before.link();
            if (was != null && !was.equals(glyph.link())) {
                link(text, linkFrom, was);
            }
            float space = afterSpaces.contains(glyph) ? NARROW : SPACE;
            if (before != null && glyph.isParted(before, space)) {
                text.append(' ');
            }
            if (glyph.isOfWord()) {
                text.append(face == null || face == glyph.face() ? "" : Block.CHANGE);
                face = glyph.face();
            }
            if (glyph.link() != null && !glyph.link().equals(was)) {
                linkFrom = text.length();
            }
            text.append(glyph.text());
            size = Math.max(size, glyph.size());
            bold += glyph.isBold() || !glyph.face().isOfText() ? 1 : 0;
            before = glyph;
        }
        PdfGlyph last = glyphs.getLast();
        if (last.link() != null) {
            link(text, linkFrom, last.link());
        }
        PdfGlyph first = glyphs.getFirst();
        return new PdfPiece(
                withHyphens(text.toString().strip()),
                first.x(),
                last.end(),
                first.y(),
                size,
                bold == glyphs.size());
    }

    /** Returns the text with soft hyphens as they are drawn; one that breaks a word stays. */
    private static String withHyphens(String text) {
        int last = text.length() - 1;
        boolean isBroken =
                last > 0
                        && text.charAt(last) == SOFT_HYPHEN
                        && Character.isLetter(text.charAt(last - 1));
        return isBroken
                ? text.substring(0, last).replace(SOFT_HYPHEN, '-') + SOFT_HYPHEN
                : text.replace(SOFT_HYPHEN, '-');
    }

    /** Returns what stands right after a space that is written. */
    private static Set<PdfGlyph> afterSpaces(List<PdfGlyph> written) {
        Set<PdfGlyph> after = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 1; i < written.size(); i++) {
            if (written.get(i - 1).text().isBlank()) {
                after.add(written.get(i));
            }
        }
        return after;
    }

    private static void link(StringBuilder text, int from, String address) {
        String words = text.substring(from);
        text.setLength(from);
        text.append(LinkText.of(words, address));
    }
}
