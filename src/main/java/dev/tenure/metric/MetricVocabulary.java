package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The words of {@code metric/vocabulary.yaml}, by which figures are recognized; its comments say
 * what each list is for.
 */
record Vocabulary(
        List<Unit> units,
        Numerals numerals,
        Rates rates,
        Comparators comparators,
        Changes changes,
        Factors factors,
        Nouns nouns,
        Context context,
        Status status,
        Languages languages) {

    record Unit(
            String symbol,
            MetricKind kind,
            @Nullable List<String> exact,
            @Nullable List<String> words,
            @Nullable String counted) {}

    record Numerals(
            Phrases<BigDecimal> words,
            Map<String, Integer> exactMagnitudes,
            Phrases<Integer> magnitudes,
            Words fractionTo,
            Words fractionOf) {}

    record Rates(
            Words per,
            Phrases<String> times,
            Phrases<String> adverbs,
            Phrases<String> before,
            Phrases<String> names) {}

    record Comparators(
            Map<MetricComparator, List<String>> before,
            Map<MetricComparator, List<String>> after,
            Map<MetricComparator, List<String>> inside,
            Words extents) {}

    record Changes(
            Words from,
            Words averages,
            Words between,
            Words and,
            Words to,
            Words through,
            Words fillers,
            Words upgrades,
            Words spans,
            Words differences,
            Words versions) {}

    record Factors(
            Phrases<BigDecimal> words, Words idioms, Words names, Words multiples, Words never) {}

    record Nouns(
            List<String> singular,
            List<String> plural,
            List<String> germanEndings,
            Words ranks,
            Words noRanks,
            Words pictures,
            Words errors,
            Words stops,
            Words unplurals,
            Words measures,
            Words han,
            Words labels,
            Words products,
            Words datings,
            Words heads) {}

    record Context(
            Words latency,
            Words availability,
            Phrases<BigDecimal> percentiles,
            Words medians,
            Words scores) {}

    record Status(
            Words targets,
            Words away,
            Words reached,
            Words reaching,
            Words against,
            Words joining,
            Words changes,
            Words introductions,
            Words comparisons,
            Words reports,
            Words countReports,
            Words aspects) {}

    record Languages(Words german, Words english) {}

    static Vocabulary standard() {
        try (InputStream yaml =
                Objects.requireNonNull(
                        Vocabulary.class.getResourceAsStream("/metric/vocabulary.yaml"))) {
            return new YAMLMapper().readValue(yaml, Vocabulary.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The comparators by their words. */
    static Phrases<MetricComparator> byWord(Map<MetricComparator, List<String>> lists) {
        Map<String, MetricComparator> words = new HashMap<>();
        lists.forEach((comparator, list) -> list.forEach(word -> words.put(word, comparator)));
        return new Phrases<>(words);
    }

    /** The measures of the units by their exact spellings, or by their words. */
    Map<String, Measure> measures(Function<Unit, @Nullable List<String>> spellings) {
        Map<String, Measure> measures = new HashMap<>();
        for (Unit unit : units) {
            for (String spelling :
                    Objects.requireNonNullElse(spellings.apply(unit), List.<String>of())) {
                measures.put(spelling, new Measure(unit.kind(), unit.symbol(), unit.counted()));
            }
        }
        return measures;
    }
}
