package dev.tenure.resume;

import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;

/**
 * A colour of sRGB by its linear parts, each from 0 to 1. Luminance and contrast are those of <a
 * href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a>.
 */
record Color(double red, double green, double blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** What WCAG asks of text at level AA (1.4.3). */
    private static final double ENOUGH = 4.5;

    /** The light that a screen gives back where it is black. */
    private static final double GLARE = 0.05;

    /** Returns whether a text is a colour as {@code #rrggbb}. */
    static boolean is(String text) {
        return HEX.matcher(text).matches();
    }

    /** Returns the colour of {@code #rrggbb}. */
    static Color of(String hex) {
        return new Color(part(hex, 1), part(hex, 3), part(hex, 5));
    }

    private static double part(String hex, int start) {
        double part = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** Returns this colour as text may have it on a light ground: darker, if it must be. */
    String textOnLight(Color ground) {
        double most = (ground.luminance() + GLARE) / ENOUGH - GLARE;
        return luminance() <= most
                ? hex(part -> part, Math::rint)
                : hex(part -> part * most / luminance(), Math::floor);
    }

    /**
     * Returns this colour as text may have it on a dark ground: mixed with white, if it must be.
     */
    String textOnDark(Color ground) {
        double least = (ground.luminance() + GLARE) * ENOUGH - GLARE;
        double white = (least - luminance()) / (1 - luminance());
        return luminance() >= least
                ? hex(part -> part, Math::rint)
                : hex(part -> part + white * (1 - part), Math::ceil);
    }

    /** Writes the changed parts as {@code #rrggbb}, each rounded to the side of more contrast. */
    private String hex(DoubleUnaryOperator change, DoubleUnaryOperator rounding) {
        DoubleUnaryOperator written =
                part -> rounding.applyAsDouble(255 * encoded(change.applyAsDouble(part)));
        return "#%02x%02x%02x"
                .formatted(
                        (int) written.applyAsDouble(red),
                        (int) written.applyAsDouble(green),
                        (int) written.applyAsDouble(blue));
    }

    private static double encoded(double part) {
        return part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
    }
}
