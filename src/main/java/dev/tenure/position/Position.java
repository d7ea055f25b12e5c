package dev.tenure.position;

import dev.tenure.graph.GlobalId;
import dev.tenure.period.Period;
import dev.tenure.resume.Position.PositionKind;

import org.jspecify.annotations.Nullable;

/** One role of a person. */
public record Position(
        long key,
        long personKey,
        PositionKind kind,
        @Nullable String title,
        @Nullable Organization organization,
        @Nullable Period period,
        @Nullable String summary,
        @Nullable String location,
        @Nullable String url) {

    /** The id in the graph. */
    public String id() {
        return new GlobalId("Position", key).encode();
    }
}
