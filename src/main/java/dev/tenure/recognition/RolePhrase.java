package dev.tenure.recognition;

import dev.tenure.resume.Use.TechnologyRole;

import java.util.regex.Pattern;

/**
 * A phrase around two lists of technologies, by the text before the first and the text between
 * them, and the roles it gives to each.
 */
record RolePhrase(Pattern before, Pattern between, TechnologyRole first, TechnologyRole second) {

    private static final String WORDS =
            "(?:[^\\S\\n]+(?!(?:and|or|but|then|while|which|using)\\b)[\\p{L}\\d.'’-]+){0,4}";

    static RolePhrase of(
            String before, String between, TechnologyRole first, TechnologyRole second) {
        return new RolePhrase(pattern(before), pattern(between), first, second);
    }

    boolean matches(CharSequence textBefore, CharSequence textBetween) {
        return before.matcher(textBefore).find() && between.matcher(textBetween).matches();
    }

    /** In the phrases a low line stands for up to four ordinary words. */
    private static Pattern pattern(String phrase) {
        return Pattern.compile(phrase.replace("_", WORDS), Pattern.CASE_INSENSITIVE);
    }
}
