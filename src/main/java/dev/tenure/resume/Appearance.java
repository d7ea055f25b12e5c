package dev.tenure.resume;

import org.jspecify.annotations.Nullable;

/**
 * How its owner wants a résumé to look, on a screen and on paper.
 *
 * @param accent a colour as {@code #rrggbb}; null where the page's own is to be used
 */
public record Appearance(@Nullable String accent, PageLayout layout) {

    /** How a résumé looks whose owner says nothing of it. */
    public static final Appearance PLAIN = new Appearance(null, PageLayout.TWO_COLUMNS);

    /** The darkest ground that a light page has, and the lightest that a dark one has. */
    private static final Color LIGHT = Color.of("#eeeeee");

    private static final Color DARK = Color.of("#333333");

    /** Returns whether a text can be an accent. */
    public static boolean isAccent(String text) {
        return Color.is(text);
    }

    /** Returns the accent as text may have it on white and all down to {@code #eeeeee}. */
    public @Nullable String accentOnLight() {
        return accent == null ? null : Color.of(accent).textOnLight(LIGHT);
    }

    /** Returns the accent as text may have it on black and all up to {@code #333333}. */
    public @Nullable String accentOnDark() {
        return accent == null ? null : Color.of(accent).textOnDark(DARK);
    }

    /** How a page is laid out. */
    public enum PageLayout {
        /** What was done, and a narrow column beside it with the technologies. */
        TWO_COLUMNS,
        /** One dense column, with the technologies as a line of each position. */
        ONE_COLUMN
    }
}
