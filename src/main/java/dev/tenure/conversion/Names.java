package dev.tenure.conversion;

/** Names of people that a source has in two parts. */
final class Names {

    private Names() {}

    /** Returns the whole name: Chinese, Japanese and Korean names begin with the family's. */
    static String whole(String given, String family) {
        boolean isIdeographic = (given + family).codePoints().allMatch(Character::isIdeographic);
        return isIdeographic ? family + given : given + " " + family;
    }
}
