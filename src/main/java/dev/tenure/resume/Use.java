package dev.tenure.resume;

import dev.tenure.period.Period;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One place of a position that declares or mentions a technology.
 *
 * @param achievement the achievement whose text has the words; null elsewhere
 * @param technology what the words name
 * @param technologyIdentity the id of that technology
 * @param declared the words of a declaration; null for a mention
 * @param reason whether the words are the technology's slug or name, or one of its aliases
 * @param start where the words begin in their text, in UTF-16 units
 * @param end where they end, exclusive
 * @param period when, where that is only a part of the position's time
 */
public record Use(
        EvidencePart part,
        @Nullable Achievement achievement,
        Technology technology,
        Identity technologyIdentity,
        TechnologyRole role,
        @Nullable String declared,
        Reason reason,
        int start,
        int end,
        List<String> purposes,
        @Nullable String version,
        @Nullable Period period) {

    public Use {
        purposes = List.copyOf(purposes);
    }

    /** Which text holds the words. */
    public enum EvidencePart {
        /** The position's title. */
        TITLE,
        /** The position's summary. */
        SUMMARY,
        /** An entry of the declared stack. */
        STACK,
        /** The text of an achievement. */
        ACHIEVEMENT
    }

    /**
     * What a technology was to the person, declared from what counts most as experience to least.
     */
    public enum TechnologyRole {
        /** Made by the person. */
        BUILT,
        /** Improved by the person. */
        CONTRIBUTED,
        /** Worked with; the role where nothing else is said. */
        USED,
        /** What something was migrated to. */
        MIGRATED_TO,
        /** What something was migrated away from. */
        MIGRATED_FROM,
        /** What gave way to something else. */
        REPLACED,
        /** Looked at, perhaps not chosen. */
        EVALUATED;

        /** Returns whether it counts where a question does not say which roles do. */
        public boolean isExperience() {
            return switch (this) {
                case BUILT, CONTRIBUTED, USED, MIGRATED_TO -> true;
                case MIGRATED_FROM, REPLACED, EVALUATED -> false;
            };
        }
    }

    /** Where a use of a technology is known from. */
    public enum UseSource {
        /** The résumé lists it. */
        DECLARED,
        /** The text names it. */
        MENTIONED
    }

    /** Why words are evidence of a technology. */
    public enum Reason {
        /** The words are its slug or its name, in any case. */
        NAME,
        /** The words are another name of it. */
        ALIAS,
        /** The words name another technology, which implies it. */
        IMPLIED
    }

    /** The technology of a use. */
    public sealed interface Technology {

        /** One of the catalogue, by its slug. */
        record Catalogued(String slug) implements Technology {}

        /** One that the catalogue does not know, as it is declared. */
        record Own(String name) implements Technology {}
    }

    /** Returns whether the résumé lists the technology or a text names it. */
    public UseSource source() {
        return declared == null ? UseSource.MENTIONED : UseSource.DECLARED;
    }
}
