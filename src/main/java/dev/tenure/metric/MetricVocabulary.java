package dev.tenure.metric;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

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
record MetricVocabulary(
        List<Unit> units,
        Numerals numerals,
        Rates rates,
        Comparators comparators,
        Changes changes,
        Factors factors,
        Fractions fractions,
        Scales scales,
        Nouns nouns,
        Context context,
        Status status,
        Languages languages) {

    record Unit(
            String symbol,
            MetricKind kind,
            @Nullable BigDecimal size,
            @Nullable List<String> exact,
            @Nullable List<String> words,
            @Nullable String counted) {}

    record Numerals(
            PhraseMap<BigDecimal> words,
            Map<String, Integer> magnitudeLetters,
            PhraseMap<Integer> magnitudes,
            PhraseSet beforeFraction,
            PhraseSet afterFraction) {}

    record Rates(
            PhraseSet per,
            PhraseMap<String> times,
            PhraseMap<String> adverbs,
            PhraseMap<String> beforeFigure,
            PhraseMap<String> abbreviations) {}

    record Comparators(
            Map<MetricComparator, List<String>> before,
            Map<MetricComparator, List<String>> after,
            Map<MetricComparator, List<String>> inside,
            PhraseSet extentVerbs,
            PhraseSet transferVerbs) {}

    record Changes(
            PhraseSet from,
            PhraseSet looseFrom,
            PhraseSet afterFrom,
            PhraseSet between,
            PhraseSet and,
            PhraseSet to,
            PhraseSet through,
            PhraseSet fillers,
            PhraseSet upgradeVerbs,
            PhraseSet amountVerbs,
            PhraseSet by,
            PhraseSet versionWords) {}

    record Factors(
            PhraseMap<BigDecimal> words,
            PhraseSet idiomParticles,
            PhraseSet names,
            PhraseSet comparatives,
            PhraseSet neverMultiplied) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"number", "outOf"})
    record Fraction(BigDecimal number, BigDecimal outOf) {}

    record Fractions(
            PhraseMap<Fraction> words,
            PhraseSet led,
            PhraseSet afterHalf,
            PhraseSet after,
            PhraseSet ordinals,
            PhraseSet times) {}

    record Scales(PhraseSet of, PhraseSet rated, PhraseSet grades) {}

    record Nouns(
            List<String> singular,
            List<String> plural,
            List<String> germanPluralEndings,
            PhraseSet ranks,
            PhraseSet nonRanks,
            PhraseSet pictures,
            PhraseSet errorPages,
            PhraseSet neverCounted,
            PhraseSet singularsInS,
            PhraseSet chineseMeasureWords,
            PhraseSet chinese,
            PhraseSet chineseTotals,
            PhraseSet names,
            PhraseSet labels,
            PhraseSet products,
            PhraseSet beforeYears,
            PhraseSet beforeCounts) {}

    record Context(
            PhraseSet latency,
            PhraseSet availability,
            PhraseMap<BigDecimal> percentiles,
            PhraseSet medians,
            PhraseSet scores) {}

    record Status(
            PhraseSet targets,
            PhraseSet awayFromTarget,
            PhraseSet reached,
            PhraseSet reaching,
            PhraseSet comparedToTarget,
            PhraseSet conjunctions,
            PhraseSet changeVerbs,
            PhraseSet changePrepositions,
            PhraseSet comparisons,
            PhraseSet chineseReports,
            PhraseSet chineseCountReports,
            PhraseSet chineseParticles) {}

    record Languages(PhraseSet german, PhraseSet english, PhraseSet romance) {

        private static final int ENOUGH = 2_000;

        /** Returns whether more of the first tokens are German words than others. */
        boolean isGerman(MetricText text) {
            int balance = 0;
            for (int index = 0; index < Math.min(text.size(), ENOUGH); index++) {
                if (german.startsAt(text, index)) {
                    balance++;
                } else if (english.startsAt(text, index) || romance.startsAt(text, index)) {
                    balance--;
                }
            }
            return balance > 0;
        }
    }

    /** Reads the vocabulary that comes with the service. */
    static MetricVocabulary standard() {
        try (InputStream yaml =
                Objects.requireNonNull(
                        MetricVocabulary.class.getResourceAsStream("/metric/vocabulary.yaml"))) {
            return new YAMLMapper().readValue(yaml, MetricVocabulary.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the comparators by their phrases. */
    static PhraseMap<MetricComparator> byPhrase(Map<MetricComparator, List<String>> lists) {
        Map<String, MetricComparator> words = new HashMap<>();
        lists.forEach((comparator, list) -> list.forEach(word -> words.put(word, comparator)));
        return new PhraseMap<>(words);
    }

    /** Returns the measures of the units by their exact spellings, or by their words. */
    Map<String, Measure> measures(Function<Unit, @Nullable List<String>> spellings) {
        Map<String, Measure> measures = new HashMap<>();
        for (Unit unit : units) {
            for (String spelling :
                    Objects.requireNonNullElse(spellings.apply(unit), List.<String>of())) {
                measures.put(
                        spelling,
                        new Measure(unit.kind(), unit.symbol(), unit.counted(), unit.size(), null));
            }
        }
        return measures;
    }
}
