package dev.tenure.prose;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a label says that the text after it is, of an entry or of a person. */
enum Field {
    TITLE,
    ORGANIZATION,
    PERIOD,
    PLACE,
    WEBSITE,
    FORMER_NAMES,
    DESCRIPTION,
    SCORE,
    TYPE,
    ROLES,
    NAME,
    LEVEL,
    KEYWORDS,
    ISSUER,
    AWARDER,
    PUBLISHER,
    SUMMARY,
    REFERENCE,
    HEADLINE,
    MOTTO;

    /** What the heading of a position says. */
    static final Set<Field> OF_POSITION = EnumSet.range(TITLE, ROLES);

    /** What is said of the person before the first section. */
    static final Set<Field> OF_PERSON = EnumSet.of(HEADLINE, MOTTO);

    /** Returns what an entry of a section without positions says. */
    static Set<Field> ofEntry(SectionKind section) {
        return switch (section) {
            case SKILLS -> EnumSet.of(NAME, LEVEL, KEYWORDS);
            case LANGUAGES -> EnumSet.of(NAME, LEVEL);
            case CERTIFICATES -> EnumSet.of(NAME, PERIOD, ISSUER, WEBSITE);
            case AWARDS -> EnumSet.of(NAME, PERIOD, AWARDER, SUMMARY);
            case PUBLICATIONS -> EnumSet.of(NAME, PERIOD, PUBLISHER, WEBSITE, SUMMARY);
            case INTERESTS -> EnumSet.of(NAME, KEYWORDS);
            default -> EnumSet.of(NAME, REFERENCE);
        };
    }

    /** Returns the member of such an entry that holds it. */
    String member(SectionKind section) {
        return switch (this) {
            case NAME ->
                    switch (section) {
                        case LANGUAGES -> "language";
                        case AWARDS -> "title";
                        default -> "name";
                    };
            case PERIOD -> section == SectionKind.PUBLICATIONS ? "releaseDate" : "date";
            case LEVEL -> section == SectionKind.LANGUAGES ? "fluency" : "level";
            case WEBSITE -> "url";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
