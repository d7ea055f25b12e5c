package dev.tenure.evidence;

import dev.tenure.period.Period;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.Technology;
import dev.tenure.technology.Terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A technology at a position, with everything the résumé says of it there, each worked out when it
 * is asked for.
 */
public final class TechnologyUse {

    private final List<UseRow> rows;
    private final Terms terms;

    private TechnologyUse(List<UseRow> rows, Terms terms) {
        this.rows = rows;
        this.terms = terms;
    }

    /** Sums up uses at one position, in reading order, by the technologies they name. */
    static List<TechnologyUse> stack(List<UseRow> rows, Terms terms) {
        Map<Long, List<UseRow>> byTechnology = new LinkedHashMap<>();
        for (UseRow row : rows) {
            byTechnology.computeIfAbsent(row.technology(), _ -> new ArrayList<>()).add(row);
        }
        List<TechnologyUse> stack = new ArrayList<>(byTechnology.size());
        for (List<UseRow> uses : byTechnology.values()) {
            stack.add(new TechnologyUse(uses, terms));
        }
        return stack;
    }

    public Technology technology() {
        return terms.technology(rows.getFirst().technology());
    }

    public TechnologyRole role() {
        TechnologyRole most = rows.getFirst().role();
        for (UseRow row : rows) {
            most = row.role().compareTo(most) < 0 ? row.role() : most;
        }
        return most;
    }

    public List<String> purposes() {
        return distinct(row -> row.purposes().stream());
    }

    public List<String> versions() {
        return distinct(row -> Stream.ofNullable(row.version()));
    }

    public List<Period> periods() {
        return distinct(row -> Stream.ofNullable(row.period()));
    }

    public List<UseSource> sources() {
        return distinct(row -> Stream.of(row.source()));
    }

    public List<Evidence> evidence() {
        return rows.stream().map(row -> row.ofItself(terms)).toList();
    }

    private <T> List<T> distinct(Function<UseRow, Stream<T>> values) {
        return rows.stream().flatMap(values).distinct().toList();
    }
}
