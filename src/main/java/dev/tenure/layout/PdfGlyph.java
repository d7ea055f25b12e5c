package dev.tenure.layout;

import org.jspecify.annotations.Nullable;

/**
 * A character of a page, in points from its upper left corner.
 *
 * @param y where its line stands
 * @param link the address of the link that it is of
 * @param mark the number of the marked content that it is of; -1 of none
 */
record PdfGlyph(
        String text,
        float x,
        float y,
        float width,
        float size,
        PdfFace face,
        @Nullable String link,
        int mark) {

    /** How much of a capital's size parts small ones from it. */
    private static final float OF_SMALL_CAPITAL = 0.15f;

    float end() {
        return x + width;
    }

    boolean isBold() {
        return face.isBold();
    }

    /**
     * Returns whether a space parts it from the character before it.
     *
     * @param space how much of a character's size that is at least
     */
    boolean isParted(PdfGlyph before, float space) {
        boolean isSmallCapital = before.size > size && before.isCapital() && isCapital();
        return x - before.end()
                > (isSmallCapital ? Math.max(space, OF_SMALL_CAPITAL) * before.size : space * size);
    }

    /** Returns whether it is a letter or a digit, whose face tells of the words it is of. */
    boolean isOfWord() {
        return face.isOfText() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    private boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isWithin(float left, float top, float right, float bottom) {
        float middle = x + width / 2;
        return middle >= left && middle <= right && y >= top && y - size / 2 <= bottom;
    }

    PdfGlyph linked(String address) {
        return new PdfGlyph(text, x, y, width, size, face, address, mark);
    }
}
