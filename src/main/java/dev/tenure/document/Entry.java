package dev.tenure.document;

import dev.tenure.period.Period;
import dev.tenure.resume.Audience;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One entry of a document: a job, volunteering, a project, an education. */
public record Entry(
        String path,
        EntryKind kind,
        @Nullable String organization,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String location,
        @Nullable String url,
        Audience audience,
        @Nullable Period period,
        List<Declaration> declarations,
        List<Line> achievements) {

    public Entry {
        declarations = List.copyOf(declarations);
        achievements = List.copyOf(achievements);
    }
}
