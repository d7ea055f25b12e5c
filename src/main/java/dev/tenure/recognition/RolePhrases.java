package dev.tenure.recognition;

import static dev.tenure.resume.Use.TechnologyRole.MIGRATED_FROM;
import static dev.tenure.resume.Use.TechnologyRole.MIGRATED_TO;
import static dev.tenure.resume.Use.TechnologyRole.REPLACED;
import static dev.tenure.resume.Use.TechnologyRole.USED;

import java.util.List;

/**
 * The phrases that give technologies another role than USED; {@link Roles} says when they speak.
 */
final class RolePhrases {

    private static final String CHANGE =
            "\\b(?:migrat(?:e|es|ed|ing|ion)|port(?:ed|ing)?|switch(?:ed|ing)?|transition(?:ed|ing)?"
                    + "|convert(?:ed|ing)?|refactor(?:ed|ing)?|rewr(?:ote|ite|iting|itten)"
                    + "|mov(?:e|ed|ing)(?!(?:[^\\S\\n]+[\\p{L}\\d-]+){0,3}[^\\S\\n]+"
                    + "(?:data|events|records|rows|messages|logs|metrics|files)\\b))\\b";

    /** "Migrated X to Y" leaves X where Y is of its kind; else Y is only where X now runs. */
    static final RolePhrase CHANGE_OF_KIND =
            RolePhrase.of(
                    CHANGE + "(?:[^\\S\\n]+(?:the|our|all|its|their))?\\s*$",
                    "_\\s+(?:to|into|onto)_\\s*",
                    MIGRATED_FROM,
                    MIGRATED_TO);

    /** Phrases between two lists of technologies. */
    static final List<RolePhrase> PHRASES =
            List.of(
                    RolePhrase.of(
                            CHANGE + ".*\\bfrom_\\s*$",
                            "_\\s+(?:to|into|onto)_\\s*",
                            MIGRATED_FROM,
                            MIGRATED_TO),
                    RolePhrase.of(
                            CHANGE + "(?:(?!\\bfrom\\b).)*\\b(?:to|onto)_\\s*$",
                            "_\\s+from_\\s*",
                            MIGRATED_TO,
                            MIGRATED_FROM),
                    RolePhrase.of(
                            "\\breplac(?:e|es|ed|ing)_\\s*$",
                            "_\\s+(?:with|by)_\\s*",
                            REPLACED,
                            MIGRATED_TO),
                    RolePhrase.of("", "_\\s+replaced\\s+(?:with|by)_\\s*", REPLACED, MIGRATED_TO),
                    RolePhrase.of(
                            "[从由]\\s*$",
                            "\\s*(?:迁移|切换|迁|改)(?:到|至|为)\\s*",
                            MIGRATED_FROM,
                            MIGRATED_TO),
                    RolePhrase.of("[将把用]\\s*$", "\\s*(?:替换|换)(?:为|成)\\s*", REPLACED, MIGRATED_TO),
                    CHANGE_OF_KIND);

    /** Phrases after one list of technologies, where their rest names none. */
    static final List<RolePhrase> HALVES =
            List.of(
                    RolePhrase.of(
                            "\\breplac(?:e|es|ed|ing)_\\s*$",
                            "_\\s+(?:with|by)\\b.*",
                            REPLACED,
                            USED),
                    RolePhrase.of(
                            CHANGE + ".*\\bfrom_\\s*$",
                            "_\\s+(?:to|into|onto)\\s+(?!v?\\d).*",
                            MIGRATED_FROM,
                            USED));

    private RolePhrases() {}
}
