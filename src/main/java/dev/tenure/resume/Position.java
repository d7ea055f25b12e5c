package dev.tenure.resume;

import dev.tenure.period.Period;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One entry of a document: a job, volunteering, a project, an education. */
public record Position(
        String path,
        PositionKind kind,
        @Nullable String organization,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String location,
        @Nullable String url,
        Audience audience,
        @Nullable Period period,
        List<Declaration> declarations,
        List<Achievement> achievements) {

    public Position {
        declarations = List.copyOf(declarations);
        achievements = List.copyOf(achievements);
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
        EDUCATION
    }

    /**
     * A technology that a document lists at a position.
     *
     * @param keyword whether it stands among keywords, which may be anything: then it is a
     *     technology only where the name is known
     */
    public record Declaration(
            String path,
            String name,
            boolean keyword,
            TechnologyRole role,
            List<String> purposes,
            @Nullable String version,
            @Nullable Period period) {

        public Declaration {
            purposes = List.copyOf(purposes);
        }
    }
}
