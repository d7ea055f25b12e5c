package dev.tenure.layout;

import dev.tenure.text.Characters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Makes texts of the characters of a tagged PDF, element by element; lines of one are joined. */
final class PdfTagText {

    private static final float SPACE = 0.15f;
    private static final float SAME_LINE = 0.5f;
    private static final float APART = 1.15f;
    private static final float USUAL_LEADING = 1.4f;
    private static final int LONGEST_WORD = 40;
    private static final int CJK_MARKS = 0x3000;
    private static final int AFTER_CJK_MARKS = 0x3040;
    private static final int FULL_WIDTH = 0xFF00;
    private static final int AFTER_FULL_WIDTH = 0xFFF0;
    private static final String BAR = " | ";

    /** Whether lines end in the space that stands between their words. */
    private final boolean keepsSpaces;

    private final float leading;
    private final StringBuilder text = new StringBuilder();
    private @Nullable PdfGlyph first;
    private @Nullable PdfGlyph before;
    private @Nullable PdfGlyph above;
    private int firstPage;
    private int pageOfBefore;
    private int pageOfAbove;
    private int linkFrom;

    /**
     * Makes an empty one.
     *
     * @param pages all characters of the document
     */
    PdfTagText(List<List<PdfGlyph>> pages) {
        List<Float> distances = new ArrayList<>();
        boolean spaces = false;
        for (List<PdfGlyph> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                if (isBelow(page.get(i), page.get(i - 1))) {
                    distances.add(page.get(i).y() - page.get(i - 1).y());
                    spaces |= page.get(i - 1).text().isBlank();
                }
            }
        }
        distances.sort(Float::compare);
        leading = distances.isEmpty() ? 0 : distances.get(distances.size() / 4);
        keepsSpaces = spaces;
    }

    private static boolean isBelow(PdfGlyph glyph, PdfGlyph other) {
        return glyph.y() - other.y() > SAME_LINE * other.size();
    }

    /** Adds marked content of a page. */
    void add(List<PdfGlyph> glyphs, int page) {
        for (PdfGlyph glyph : glyphs) {
            if (first == null) {
                first = glyph;
                firstPage = page;
            }
            join(glyph, page);
            text.append(glyph.text());
            before = glyph;
            pageOfBefore = page;
        }
    }

    private void join(PdfGlyph glyph, int page) {
        PdfGlyph one = before;
        String link = one == null ? null : one.link();
        boolean isNewLine =
                one != null && (page != pageOfBefore || isBelow(glyph, one) || isBelow(one, glyph));
        if (link != null && !link.equals(glyph.link())) {
            endLink(link);
        }
        if (one != null && !endsInSpace()) {
            boolean isApart =
                    isNewLine
                            ? !keepsSpaces && !areSpaceless(one, glyph) && !isBrokenWord()
                            : glyph.isParted(one, SPACE);
            text.append(isApart ? " " : "");
        }
        if (glyph.link() != null && !glyph.link().equals(link)) {
            linkFrom = text.length();
        }
    }

    private boolean endsInSpace() {
        return text.isEmpty() || Characters.isSpace(text.charAt(text.length() - 1));
    }

    private static boolean areSpaceless(PdfGlyph one, PdfGlyph next) {
        return isSpaceless(one.text().codePointAt(0)) && isSpaceless(next.text().codePointAt(0));
    }

    /** Returns whether no space stands beside a character, be it a letter or a mark. */
    private static boolean isSpaceless(int character) {
        return Characters.isSpaceless(character)
                || character >= CJK_MARKS && character < AFTER_CJK_MARKS
                || character >= FULL_WIDTH && character < AFTER_FULL_WIDTH;
    }

    /** Returns whether the line that ends is long and one word, which then goes on. */
    private boolean isBrokenWord() {
        int from = text.length() - LONGEST_WORD;
        return from >= 0 && text.substring(from).codePoints().noneMatch(Characters::isSpace);
    }

    private void endLink(String address) {
        String words = text.substring(linkFrom);
        text.setLength(linkFrom);
        text.append(LinkText.of(words, address));
    }

    /** Begins a cell of a row, which a bar parts from the one before it. */
    void beginCell() {
        if (!text.isEmpty()) {
            closeLink();
            text.append(BAR);
        }
        before = null;
    }

    /** Returns whether more than the usual distance of lines parts it from what stands above. */
    boolean isApart() {
        if (first == null || above == null || firstPage != pageOfAbove) {
            return true;
        }
        float usual = leading == 0 ? USUAL_LEADING * above.size() : leading;
        return first.y() - above.y() > APART * usual;
    }

    private void closeLink() {
        if (before != null && before.link() != null) {
            endLink(before.link());
        }
    }

    /** Returns the text that was added, and begins anew. */
    String take() {
        closeLink();
        String taken = text.toString().strip();
        text.setLength(0);
        if (before != null) {
            above = before;
            pageOfAbove = pageOfBefore;
        }
        first = null;
        before = null;
        return taken;
    }
}
