package dev.tenure.resume;

import dev.tenure.period.Period;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One entry of a résumé: a job, volunteering, a project, an education.
 *
 * @param path its place in the document, as a JSON path
 * @param details what only some kinds of entry say
 * @param declarations what it lists as used
 * @param achievements in reading order
 * @param uses where it declares or mentions technologies, in reading order; none before they are
 *     looked for
 */
public record Position(
        Identity identity,
        String path,
        PositionKind kind,
        @Nullable Organization organization,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String location,
        @Nullable String url,
        Audience audience,
        @Nullable Period period,
        Details details,
        List<Declaration> declarations,
        List<Achievement> achievements,
        List<Use> uses) {

    public Position {
        declarations = List.copyOf(declarations);
        achievements = List.copyOf(achievements);
        uses = List.copyOf(uses);
    }

    public Position(
            String path,
            PositionKind kind,
            @Nullable Organization organization,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String location,
            @Nullable String url,
            Audience audience,
            @Nullable Period period,
            Details details,
            List<Declaration> declarations,
            List<Achievement> achievements) {
        this(
                new Identity(),
                path,
                kind,
                organization,
                title,
                summary,
                location,
                url,
                audience,
                period,
                details,
                declarations,
                achievements,
                List.of());
    }

    /** Returns whether there is nothing of it to show but perhaps when it was. */
    public boolean saysNothing() {
        return organization == null
                && title == null
                && summary == null
                && location == null
                && url == null
                && details.equals(Details.NONE)
                && declarations.isEmpty()
                && achievements.isEmpty();
    }

    /** Returns the same position, of which is known where it declares or mentions technologies. */
    public Position withUses(List<Use> found) {
        return new Position(
                identity,
                path,
                kind,
                organization,
                title,
                summary,
                location,
                url,
                audience,
                period,
                details,
                declarations,
                achievements,
                found);
    }

    /**
     * What only some kinds of entry say; whatever is left out is null.
     *
     * @param description what the employer is
     * @param score how well an education went, in the author's words
     * @param projectType what a project is
     * @param projectRoles what the person was in a project
     */
    public record Details(
            @Nullable String description,
            @Nullable String score,
            @Nullable String projectType,
            List<String> projectRoles) {

        public static final Details NONE = new Details(null, null, null, List.of());

        public Details {
            projectRoles = List.copyOf(projectRoles);
        }
    }

    /** What a position is. */
    public enum PositionKind {
        /** Paid work. */
        EMPLOYMENT,
        /** Unpaid work for an organization. */
        VOLUNTEERING,
        /** A project, at work or beside it. */
        PROJECT,
        /** School, university, training. */
        EDUCATION;

        /** Returns whether it counts where a search for people does not say which kinds do. */
        public boolean isExperience() {
            return this != EDUCATION;
        }
    }

    /**
     * A technology that a document lists at a position.
     *
     * @param name one name, or a list of them in one text
     * @param listed whether it stands in a list of the entry itself and not of our extension: then
     *     it adds only what is not declared already
     */
    public record Declaration(
            String path,
            String name,
            boolean listed,
            TechnologyRole role,
            List<String> purposes,
            @Nullable String version,
            @Nullable Period period) {

        public Declaration {
            purposes = List.copyOf(purposes);
        }
    }
}
