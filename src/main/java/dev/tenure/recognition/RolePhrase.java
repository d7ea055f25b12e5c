package dev.tenure.recognition;

import static dev.tenure.resume.Use.TechnologyRole.MIGRATED_FROM;
import static dev.tenure.resume.Use.TechnologyRole.MIGRATED_TO;
import static dev.tenure.resume.Use.TechnologyRole.REPLACED;
import static dev.tenure.resume.Use.TechnologyRole.USED;

import dev.tenure.resume.Use.TechnologyRole;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A phrase that gives technologies another role than USED: the text before the first list of them
 * and between both, and the role of each; {@link Roles} says when it counts.
 */
record RolePhrase(Pattern before, Pattern between, TechnologyRole first, TechnologyRole second) {

    private static final String WORDS =
            "(?:[^\\S\\n]+(?!(?:and|or|but|then|while|which|using)\\b)[\\p{L}\\d.'’-]+){0,4}";

    private static final String CHANGE =
            "\\b(?:migrat(?:e|es|ed|ing|ion)|port(?:ed|ing)?|switch(?:ed|ing)?|transition(?:ed|ing)?"
                    + "|convert(?:ed|ing)?|refactor(?:ed|ing)?|rewr(?:ote|ite|iting|itten)"
                    + "|mov(?:e|ed|ing)(?!(?:[^\\S\\n]+[\\p{L}\\d-]+){0,3}[^\\S\\n]+"
                    + "(?:data|events|records|rows|messages|logs|metrics|files)\\b))\\b";

    /** "Migrated X to Y" leaves X where Y is of its kind; else Y is only where X now runs. */
    static final RolePhrase CHANGE_OF_KIND =
            of(
                    CHANGE + "(?:[^\\S\\n]+(?:the|our|all|its|their))?\\s*$",
                    "_\\s+(?:to|into|onto)_\\s*",
                    MIGRATED_FROM,
                    MIGRATED_TO);

    /** Phrases between two lists of technologies. */
    static final List<RolePhrase> PHRASES =
            List.of(
                    of(
                            CHANGE + ".*\\bfrom_\\s*$",
                            "_\\s+(?:to|into|onto)_\\s*",
                            MIGRATED_FROM,
                            MIGRATED_TO),
                    of(
                            CHANGE + "(?:(?!\\bfrom\\b).)*\\b(?:to|onto)_\\s*$",
                            "_\\s+from_\\s*",
                            MIGRATED_TO,
                            MIGRATED_FROM),
                    of(
                            "\\breplac(?:e|es|ed|ing)_\\s*$",
                            "_\\s+(?:with|by)_\\s*",
                            REPLACED,
                            MIGRATED_TO),
                    of("", "_\\s+replaced\\s+(?:with|by)_\\s*", REPLACED, MIGRATED_TO),
                    of("[从由]\\s*$", "\\s*(?:迁移|切换|迁|改)(?:到|至|为)\\s*", MIGRATED_FROM, MIGRATED_TO),
                    of("[将把用]\\s*$", "\\s*(?:替换|换)(?:为|成)\\s*", REPLACED, MIGRATED_TO),
                    CHANGE_OF_KIND);

    /** Phrases after one list of technologies, where their rest names none. */
    static final List<RolePhrase> HALVES =
            List.of(
                    of("\\breplac(?:e|es|ed|ing)_\\s*$", "_\\s+(?:with|by)\\b.*", REPLACED, USED),
                    of(
                            CHANGE + ".*\\bfrom_\\s*$",
                            "_\\s+(?:to|into|onto)\\s+(?!v?\\d).*",
                            MIGRATED_FROM,
                            USED));

    private static RolePhrase of(
            String before, String between, TechnologyRole first, TechnologyRole second) {
        return new RolePhrase(pattern(before), pattern(between), first, second);
    }

    /** Returns whether it stands around the lists of technologies that these texts part. */
    boolean matches(CharSequence textBefore, CharSequence textBetween) {
        return before.matcher(textBefore).find() && between.matcher(textBetween).matches();
    }

    /** Reads a phrase, in which a low line stands for up to four ordinary words. */
    private static Pattern pattern(String phrase) {
        return Pattern.compile(phrase.replace("_", WORDS), Pattern.CASE_INSENSITIVE);
    }
}
