package dev.tenure.conversion;

import org.jspecify.annotations.Nullable;

/** Names of people that a source has in two parts. */
final class Names {

    private Names() {}

    /** Returns the whole name, or the part of it that there is. */
    static @Nullable String ofParts(@Nullable String given, @Nullable String family) {
        return given == null ? family : family == null ? given : whole(given, family);
    }

    /** Returns the whole name: Chinese, Japanese and Korean names begin with the family's. */
    static String whole(String given, String family) {
        boolean isIdeographic = (given + family).codePoints().allMatch(Character::isIdeographic);
        return isIdeographic ? family + given : given + " " + family;
    }
}
