package dev.tenure.document;

import dev.tenure.period.Period;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A technology that a document lists at a position.
 *
 * @param keyword whether it stands among keywords, which may be anything: then it is a technology
 *     only where the name is known
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
