package dev.tenure.prose;

import java.util.Locale;

/** A part of a résumé that a heading begins. */
enum SectionKind {
    WORK,
    VOLUNTEER,
    EDUCATION,
    PROJECTS,
    SKILLS,
    LANGUAGES,
    CERTIFICATES,
    AWARDS,
    PUBLICATIONS,
    INTERESTS,
    REFERENCES,
    SUMMARY,
    CONTACT,
    LINKS;

    /** Returns the member of a JSON Resume that holds it. */
    String member() {
        return switch (this) {
            case SUMMARY, CONTACT, LINKS -> "basics";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Returns the kind of a section that JSON Resume has. */
    static SectionKind ofMember(String member) {
        return valueOf(member.toUpperCase(Locale.ROOT));
    }

    /** Returns whether it is a list of positions. */
    boolean holdsPositions() {
        return switch (this) {
            case WORK, VOLUNTEER, EDUCATION, PROJECTS -> true;
            default -> false;
        };
    }
}
