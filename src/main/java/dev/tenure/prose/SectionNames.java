package dev.tenure.prose;

import org.jspecify.annotations.Nullable;

/** The sections that people's own titles mean. */
public final class SectionNames {

    private SectionNames() {}

    /** Returns the member of JSON Resume that a title means, in any language that is known. */
    public static @Nullable String memberOf(String title) {
        SectionKind kind = ProseWords.sectionOf(title);
        return kind == null ? null : kind.member();
    }
}
