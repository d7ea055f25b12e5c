package dev.tenure.technology;

import java.util.regex.Pattern;

/** The names in addresses: lower-case letters, digits and single hyphens between them. */
public final class Slug {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** Whether the text may be one. */
    public static boolean is(String text) {
        return SLUG.matcher(text).matches();
    }
}
