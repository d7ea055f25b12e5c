package dev.tenure.export;

import dev.tenure.resume.Position;
import dev.tenure.resume.Position.PositionKind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The sections of a résumé's positions: one for each kind. */
final class PositionSections {

    private PositionSections() {}

    /** Returns the positions of each kind, in the order in which the résumé has them. */
    static SequencedMap<PositionKind, List<Position>> of(List<Position> positions) {
        return positions.stream()
                .collect(
                        Collectors.groupingBy(
                                Position::kind, LinkedHashMap::new, Collectors.toList()));
    }
}
