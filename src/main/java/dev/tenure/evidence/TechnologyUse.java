package dev.tenure.evidence;

import dev.tenure.period.Period;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.Technology;
import dev.tenure.technology.Terms;

import java.util.ArrayList;
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

    /** Sums up uses at one position, in reading order, by the technologies they name. */
    static List<TechnologyUse> stack(List<UseRow> rows, Terms terms) {
        Map<Long, List<UseRow>> byTechnology = new LinkedHashMap<>();
        for (UseRow row : rows) {
            byTechnology.computeIfAbsent(row.technology(), _ -> new ArrayList<>()).add(row);
        }
        List<TechnologyUse> stack = new ArrayList<>(byTechnology.size());
        for (List<UseRow> uses : byTechnology.values()) {
            stack.add(of(uses, terms));
        }
        return stack;
    }

    private static TechnologyUse of(List<UseRow> rows, Terms terms) {
        return new TechnologyUse(
                terms.technology(rows.getFirst().technology()),
                rows.stream().map(UseRow::role).min(Comparator.naturalOrder()).orElseThrow(),
                distinct(rows, row -> row.purposes().stream()),
                distinct(rows, row -> Stream.ofNullable(row.version())),
                distinct(rows, row -> Stream.ofNullable(row.period())),
                distinct(rows, row -> Stream.of(row.source())),
                rows.stream().map(row -> row.ofItself(terms)).toList());
    }

    private static <T> List<T> distinct(List<UseRow> rows, Function<UseRow, Stream<T>> values) {
        return rows.stream().flatMap(values).distinct().toList();
    }
}
