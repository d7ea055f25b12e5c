package dev.tenure.evidence;

import dev.tenure.period.Period;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.Technology;
import dev.tenure.technology.Terms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A technology at a position, with everything the résumé says of it there. */
public record TechnologyUse(
        Technology technology,
        TechnologyRole role,
        List<String> purposes,
        List<String> versions,
        List<Period> periods,
        List<UseSource> sources,
        List<Evidence> evidence) {

    /** Sums up the evidence at one position, in reading order, by the technologies it names. */
    static List<TechnologyUse> stack(List<EvidenceRow> rows, Terms terms) {
        Map<Long, Map<Long, EvidenceRow>> byTechnology = new LinkedHashMap<>();
        for (EvidenceRow row : rows) {
            byTechnology
                    .computeIfAbsent(row.mentioned(), _ -> new LinkedHashMap<>())
                    .putIfAbsent(row.use(), row);
        }
        return byTechnology.values().stream()
                .map(uses -> of(List.copyOf(uses.values()), terms))
                .toList();
    }

    private static TechnologyUse of(List<EvidenceRow> rows, Terms terms) {
        List<Evidence> evidence = rows.stream().map(row -> row.ofItself(terms)).toList();
        return new TechnologyUse(
                evidence.getFirst().mentioned(),
                evidence.stream().map(Evidence::role).min(Comparator.naturalOrder()).orElseThrow(),
                distinct(rows, row -> row.purposes().stream()),
                distinct(rows, row -> Stream.ofNullable(row.version())),
                distinct(rows, row -> Stream.ofNullable(row.period())),
                distinct(rows, row -> Stream.of(row.source())),
                evidence);
    }

    private static <T> List<T> distinct(
            List<EvidenceRow> rows, Function<EvidenceRow, Stream<T>> values) {
        return rows.stream().flatMap(values).distinct().toList();
    }
}
