package dev.tenure.evidence;

import dev.tenure.resume.Use.EvidencePart;
import dev.tenure.resume.Use.Reason;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.Technology;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The words that show a technology: where they stand, and why they show it. The offsets count
 * UTF-16 code units of the text; the end is exclusive.
 */
public record Evidence(
        Technology technology,
        Technology mentioned,
        Reason reason,
        List<Technology> via,
        EvidencePart part,
        String text,
        int start,
        int end,
        TechnologyRole role,
        UseSource source,
        long positionKey,
        @Nullable Long achievementKey) {

    public Evidence {
        via = List.copyOf(via);
    }
}
