package dev.tenure.text;

import java.util.Optional;

/** The names in addresses: lower-case ASCII letters, digits and single hyphens between them. */
public final class Slug {

    private Slug() {}

    /** Returns whether the text is one. */
    public static boolean is(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean parts = text.charAt(at) == '-' && at > 0 && text.charAt(at - 1) != '-';
            if (!isOfSlug(text.charAt(at)) && !parts) {
                return false;
            }
        }
        return !text.isEmpty() && !text.endsWith("-");
    }

    /** Returns the slug of a name, cut to a length: none where it has no such letter or digit. */
    public static Optional<String> of(String name, int longest) {
        StringBuilder slug = new StringBuilder();
        String folded = Folding.of(name);
        for (int at = 0; at < folded.length() && slug.length() < longest; at++) {
            if (isOfSlug(folded.charAt(at))) {
                slug.append(folded.charAt(at));
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug.toString());
    }

    private static boolean isOfSlug(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }
}
