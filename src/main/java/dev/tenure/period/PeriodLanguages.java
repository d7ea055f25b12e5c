package dev.tenure.period;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.tenure.period.PeriodLanguage.Phrase;
import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The languages in which periods are read: the words of {@code period/words.yaml}, whose comments
 * say what each list is for, with the names that CLDR gives.
 *
 * @param alone each language by itself
 * @param withEnglish each other language with English words among its own, as in {@code mars 2019 –
 *     Present}; without names that mean two months
 */
record PeriodLanguages(List<PeriodLanguage> alone, List<PeriodLanguage> withEnglish) {

    static final PeriodLanguages ALL = standard();

    private static final int QUARTER = 3;
    private static final int HALF = 6;

    private record Entry(
            List<String> locales,
            @Nullable Map<Integer, List<String>> months,
            @Nullable MonthEndings monthEndings,
            @Nullable Map<Integer, List<String>> halves,
            @Nullable Map<Integer, List<String>> quarters,
            Map<Wording, List<String>> words) {

        Map<Integer, Set<String>> monthNames() {
            Map<Integer, Set<String>> names = CalendarNames.months(languages());
            orEmpty(months)
                    .forEach((month, more) ->
                            names.computeIfAbsent(month, _ -> new HashSet<>()).addAll(more));
            return names;
        }

        List<Locale> languages() {
            return locales.stream().map(Locale::forLanguageTag).toList();
        }
    }

    private record MonthEndings(
            @JsonProperty("since") List<String> since, @JsonProperty("until") List<String> until) {}

    private static PeriodLanguages standard() {
        Map<String, Entry> entries = entries();
        Map<String, Set<Integer>> meanings = new HashMap<>();
        Map<String, Map<Integer, Set<String>>> months = new LinkedHashMap<>();
        entries.forEach((language, entry) -> {
            Map<Integer, Set<String>> names = entry.monthNames();
            months.put(language, names);
            names.forEach((month, forms) ->
                    forms.forEach(name ->
                            meanings.computeIfAbsent(Folding.of(name), _ -> new HashSet<>())
                                    .add(month)));
        });
        Map<String, PeriodLanguage> languages = new LinkedHashMap<>();
        entries.forEach((language, entry) ->
                languages.put(
                        language,
                        PeriodLanguage.of(
                                phrases(
                                        entry,
                                        Objects.requireNonNull(months.get(language)),
                                        meanings))));
        PeriodLanguage english = Objects.requireNonNull(languages.get("en"));
        return new PeriodLanguages(
                List.copyOf(languages.values()),
                languages.values().stream()
                        .filter(language -> language != english)
                        .map(language -> language.beside(english))
                        .toList());
    }

    private static Map<String, Entry> entries() {
        try (InputStream yaml =
                Objects.requireNonNull(
                        PeriodLanguages.class.getResourceAsStream("/period/words.yaml"))) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Phrase> phrases(
            Entry entry, Map<Integer, Set<String>> months, Map<String, Set<Integer>> meanings) {
        List<Phrase> phrases = new ArrayList<>();
        months.forEach((month, names) -> add(phrases, Wording.MONTH_NAME, month, names));
        CalendarNames.beginnings(months)
                .forEach((beginning, month) -> {
                    if (meanings.getOrDefault(Folding.of(beginning), Set.of(month))
                            .equals(Set.of(month))) {
                        add(phrases, Wording.MONTH_NAME, month, List.of(beginning));
                    }
                });
        if (entry.monthEndings() != null) {
            months.forEach((month, names) ->
                    names.forEach(name -> {
                        addEndings(
                                phrases, Wording.SINCE, month, name, entry.monthEndings().since());
                        addEndings(
                                phrases, Wording.UNTIL, month, name, entry.monthEndings().until());
                    }));
        }
        CalendarNames.quarters(entry.languages())
                .forEach((part, names) ->
                        add(phrases, Wording.PART, Months.part(QUARTER, part).value(), names));
        orEmpty(entry.quarters())
                .forEach((part, names) ->
                        add(phrases, Wording.PART, Months.part(QUARTER, part).value(), names));
        orEmpty(entry.halves())
                .forEach((part, names) ->
                        add(phrases, Wording.PART, Months.part(HALF, part).value(), names));
        if (entry.languages().contains(Locale.JAPANESE)) {
            CalendarNames.eras()
                    .forEach((era, name) -> {
                        add(phrases, Wording.ERA, era, List.of(name));
                        add(phrases, Wording.FIRST_OF_ERA, era, List.of(name + "元"));
                    });
        }
        entry.words().forEach((wording, words) -> add(phrases, wording, 0, words));
        return phrases;
    }

    private static void addEndings(
            List<Phrase> phrases, Wording wording, int month, String name, List<String> endings) {
        for (String ending : endings) {
            PeriodText text = PeriodText.of(name + ending);
            phrases.add(new Phrase(Wording.MONTH_NAME, month, text.words(), false));
            phrases.add(new Phrase(wording, 0, text.words(), true));
        }
    }

    private static void add(
            List<Phrase> phrases, Wording wording, int value, Collection<String> names) {
        for (String name : names) {
            phrases.add(new Phrase(wording, value, PeriodText.of(name).words(), false));
        }
    }

    private static <V> Map<Integer, V> orEmpty(@Nullable Map<Integer, V> map) {
        return Objects.requireNonNullElse(map, Map.of());
    }
}
