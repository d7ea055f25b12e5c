package dev.tenure.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measures, breaks and draws texts in typefaces, each character in the first that has it. */
final class Lettering {

    private static final String ELLIPSIS = "…";

    private final List<Typeface> typefaces;

    /** Reads typefaces by their files' names. */
    Lettering(String... files) throws IOException {
        List<Typeface> read = new ArrayList<>();
        for (String file : files) {
            read.add(Typeface.read(file));
        }
        typefaces = List.copyOf(read);
    }

    private Optional<Typeface> of(int codePoint) {
        return typefaces.stream().filter(one -> one.has(codePoint)).findFirst();
    }

    /** Returns a text without the characters that cannot be drawn. */
    String drawable(String text) {
        return text.codePoints()
                .filter(codePoint -> of(codePoint).isPresent())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    double width(String text, double size) throws IOException {
        double width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            Optional<Typeface> typeface = of(codePoint);
            width += typeface.isPresent() ? typeface.get().width(codePoint) * size : 0;
        }
        return width;
    }

    /**
     * Returns a text in lines of this width, broken between words, and within one that is wider
     * alone; what exceeds the lines is cut.
     */
    List<String> lines(String text, double size, double width, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = drawable(text);
        while (!rest.isEmpty()) {
            int end = fitting(rest, size, width);
            if (end < rest.length() && lines.size() == most - 1) {
                String cut = rest.substring(0, fitting(rest, size, width - width(ELLIPSIS, size)));
                lines.add(cut.strip() + ELLIPSIS);
                return lines;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Returns where the last word ends that fits, or the last character. */
    private int fitting(String text, double size, double width) throws IOException {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int fits = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            if (fits > 0 && width(text.substring(0, end).stripTrailing(), size) > width) {
                BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
                words.setText(text);
                int word = words.isBoundary(fits) ? fits : words.preceding(fits);
                return word > 0 ? word : fits;
            }
            fits = end;
        }
        return text.length();
    }

    /** Draws a line whose letters stand on {@code y}. */
    void draw(Graphics2D canvas, String text, double x, double y, double size) throws IOException {
        double at = x;
        for (int codePoint : text.codePoints().toArray()) {
            Typeface typeface = of(codePoint).orElse(null);
            if (typeface != null) {
                double scale = size * typeface.unit();
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
                canvas.fill(place.createTransformedShape(typeface.outline(codePoint)));
                at += typeface.width(codePoint) * size;
            }
        }
    }
}
