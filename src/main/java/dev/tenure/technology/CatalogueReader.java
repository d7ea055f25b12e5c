package dev.tenure.technology;

import dev.tenure.period.PartialDate;
import dev.tenure.period.PartialDateException;
import dev.tenure.technology.Spelling.Rule;
import dev.tenure.text.Slug;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a catalogue and checks it entry by entry. */
final class CatalogueReader {

    private final SortedMap<String, Technology> bySlug = new TreeMap<>();
    private final Map<String, Technology> byName = new HashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();

    private CatalogueReader() {}

    /**
     * Reads a catalogue in the format that the head of the standard one describes.
     *
     * @throws InvalidCatalogueException if it is not in that format or contradicts itself
     */
    static Catalogue read(InputStream yaml) {
        return new CatalogueReader().read(CatalogueFile.read(yaml));
    }

    private Catalogue read(CatalogueFile file) {
        file.technologies().forEach(this::addNames);
        file.technologies().forEach(entry -> addSpellings(entry, file.rules()));
        bySlug.values().forEach(this::checkReferences);
        return new Catalogue(bySlug, byName, new ImplicationGraph(bySlug).closure(), spellings);
    }

    private void addNames(CatalogueFile.Entry entry) {
        check(Slug.is(entry.slug()), entry.slug(), "is not a slug");
        Technology technology =
                new Technology(
                        entry.slug(),
                        entry.name(),
                        entry.category(),
                        entry.aliases(),
                        entry.implies(),
                        released(entry),
                        entry.note());
        bySlug.put(entry.slug(), technology);
        Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .forEach(name -> addName(name, technology));
        if (byName.get(entry.slug()) != technology) {
            addName(entry.slug(), technology);
        }
    }

    private void addName(String name, Technology technology) {
        Technology holder = byName.putIfAbsent(name.toLowerCase(Locale.ROOT), technology);
        if (holder != null) {
            throw new InvalidCatalogueException(
                    technology.slug() + ": '" + name + "' names " + holder.slug() + " already");
        }
    }

    private static @Nullable PartialDate released(CatalogueFile.Entry entry) {
        try {
            return entry.released() == null ? null : PartialDate.parse(entry.released());
        } catch (PartialDateException e) {
            throw new InvalidCatalogueException(
                    entry.slug() + ": released '" + entry.released() + "' is not a date", e);
        }
    }

    private void addSpellings(CatalogueFile.Entry entry, Map<String, RuleEntry> shared) {
        Technology technology = technology(entry.slug(), entry.slug());
        if (technology.isCategory()) {
            return;
        }
        Map<String, Rule> rules = new TreeMap<>();
        entry.match().forEach((words, rule) -> rules.put(words, rule(entry.slug(), rule, shared)));
        rules.forEach((words, rule) -> checkRule(technology, words, rule));
        spellings.addAll(Spelling.of(technology, rules));
    }

    private static Rule rule(String slug, RuleEntry entry, Map<String, RuleEntry> shared) {
        RuleEntry rule = entry;
        for (String name : entry.as()) {
            RuleEntry base = shared.get(name);
            if (base == null) {
                throw new InvalidCatalogueException(slug + ": knows no rule '" + name + "'");
            }
            rule = rule.extending(base);
        }
        return rule.rule();
    }

    private void checkRule(Technology technology, String words, Rule rule) {
        boolean named = technology.equals(byName.get(words.toLowerCase(Locale.ROOT)));
        check(
                named || !rule.within().isEmpty(),
                technology.slug(),
                "'" + words + "' is no name of it and needs 'within'");
        rule.within().forEach(slug -> technology(slug, technology.slug()));
        rule.unless().forEach(slug -> technology(slug, technology.slug()));
    }

    private void checkReferences(Technology technology) {
        technology.directlyImplied().forEach(slug -> technology(slug, technology.slug()));
        Technology category = byName.get(technology.category());
        check(
                category == null || category.isCategory(),
                technology.slug(),
                "its category '" + technology.category() + "' has a category itself");
    }

    private Technology technology(String slug, String namedBy) {
        Technology technology = bySlug.get(slug);
        if (technology == null) {
            throw new InvalidCatalogueException(namedBy + ": names an unknown '" + slug + "'");
        }
        return technology;
    }

    private static void check(boolean holds, String slug, String complaint) {
        if (!holds) {
            throw new InvalidCatalogueException(slug + ": " + complaint);
        }
    }
}
