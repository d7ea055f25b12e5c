package dev.tenure.export;

import dev.tenure.period.Period;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.Link;
import dev.tenure.resume.Sections;
import dev.tenure.resume.Sections.WrittenDate;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a résumé says, each thing with its place, so that two résumés can be compared. */
final class Facts {

    /** Of a text that is no résumé. */
    static final Facts NONE = new Facts();

    private final Map<String, String> all = new LinkedHashMap<>();

    private Facts() {}

    /** Returns what a résumé says; where the order of its parts says nothing, they are sorted. */
    static Facts of(Resume resume, Sections sections) {
        Facts facts = new Facts();
        facts.addPerson(resume);
        for (int i = 0; i < resume.positions().size(); i++) {
            facts.add("$.positions[%d]".formatted(i), resume.positions().get(i));
        }
        facts.addSections(sections);
        return facts;
    }

    private void addPerson(Resume resume) {
        add("$.name", resume.name());
        add("$.headline", resume.headline());
        add("$.motto", resume.motto());
        add("$.summary", resume.summary());
        add("$.image", resume.imageUrl());
        add("$.location.address", resume.location().address());
        add("$.location.postalCode", resume.location().postalCode());
        add("$.location.city", resume.location().city());
        add("$.location.region", resume.location().region());
        add("$.location.countryCode", resume.location().countryCode());
        addAll(
                "$.contacts",
                resume.contacts().stream()
                        .sorted(
                                Comparator.comparing(Contact::kind)
                                        .thenComparing(contact -> String.valueOf(contact.value())))
                        .map(contact -> contact.kind() + " " + contact.value())
                        .toList());
        for (int i = 0; i < resume.links().size(); i++) {
            Link link = resume.links().get(i);
            add("$.links[%d].network".formatted(i), link.network());
            add("$.links[%d].username".formatted(i), link.username());
            add("$.links[%d].url".formatted(i), link.url());
        }
    }

    private void add(String path, Position position) {
        add(path + ".kind", position.kind().name());
        add(path + ".title", position.title());
        Organization organization = position.organization();
        if (organization != null) {
            add(path + ".organization.name", organization.name());
            addAll(path + ".organization.formerNames", List.copyOf(organization.formerNames()));
            addAll(path + ".organization.urls", List.copyOf(organization.urls()));
        }
        add(path + ".summary", position.summary());
        add(path + ".location", position.location());
        add(path + ".url", position.url());
        add(path + ".period", position.period());
        add(path + ".description", position.details().description());
        add(path + ".score", position.details().score());
        add(path + ".type", position.details().projectType());
        addAll(path + ".roles", position.details().projectRoles());
        List<Declaration> declared =
                position.declarations().stream()
                        .sorted(Comparator.comparing(Declaration::role))
                        .toList();
        for (int i = 0; i < declared.size(); i++) {
            Declaration technology = declared.get(i);
            String place = "%s.technologies[%d]".formatted(path, i);
            add(place + ".name", technology.name());
            add(place + ".role", technology.role().name());
            addAll(place + ".purposes", technology.purposes());
            add(place + ".version", technology.version());
            add(place + ".period", technology.period());
        }
        addAll(
                path + ".achievements",
                position.achievements().stream().map(Facts::achievement).toList());
    }

    private static String achievement(Achievement done) {
        return (done.heading() ? "#" : "-") + done.depth() + " " + done.text();
    }

    private void add(String path, @Nullable Period period) {
        if (period != null) {
            add(path + ".raw", period.raw() == null ? PeriodText.of(period) : period.raw());
            add(path + ".start", period.start() == null ? null : period.start().toString());
            add(path + ".end", period.end() == null ? null : period.end().toString());
            add(path + ".state", period.state().name());
        }
    }

    private void addSections(Sections sections) {
        addAll(
                "$.languages",
                sections.languages().stream()
                        .map(one -> said(one.language(), one.fluency()))
                        .toList());
        addAll(
                "$.skills",
                sections.skills().stream()
                        .map(one -> said(one.name(), one.level(), one.keywords().toString()))
                        .toList());
        addAll(
                "$.certificates",
                sections.certificates().stream()
                        .map(one -> said(one.name(), one.issuer(), raw(one.date()), one.url()))
                        .toList());
        addAll(
                "$.awards",
                sections.awards().stream()
                        .map(one ->
                                said(one.title(), one.awarder(), raw(one.date()), one.summary()))
                        .toList());
        addAll(
                "$.publications",
                sections.publications().stream()
                        .map(one ->
                                said(
                                        one.name(),
                                        one.publisher(),
                                        raw(one.releaseDate()),
                                        one.url(),
                                        one.summary()))
                        .toList());
        addAll(
                "$.interests",
                sections.interests().stream()
                        .map(one -> said(one.name(), one.keywords().toString()))
                        .toList());
        addAll(
                "$.references",
                sections.references().stream()
                        .map(one -> said(one.name(), one.reference()))
                        .toList());
    }

    private static @Nullable String raw(@Nullable WrittenDate date) {
        return date == null ? null : date.raw();
    }

    private static String said(@Nullable String... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining(" | "));
    }

    private void addAll(String path, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add("%s[%d]".formatted(path, i), texts.get(i));
        }
    }

    private void add(String path, @Nullable String text) {
        if (text != null) {
            all.put(path, text.strip().replaceAll("\\s+", " "));
        }
    }

    /** Returns whether both say the same of the person, leaving aside what they did. */
    boolean haveSamePerson(Facts others) {
        return List.of("$.name", "$.headline", "$.motto").stream()
                .allMatch(path -> Objects.equals(all.get(path), others.all.get(path)));
    }

    /** Returns the places of what others say otherwise, or not at all, or besides. */
    Set<String> differences(Facts others) {
        Set<String> places = new LinkedHashSet<>();
        all.forEach((path, text) -> {
            if (!text.equals(others.all.get(path))) {
                places.add(path);
            }
        });
        others.all.keySet().stream().filter(path -> !all.containsKey(path)).forEach(places::add);
        return places;
    }

    /** Tells what others say otherwise, or not at all. */
    void tellLosses(Facts others, Losses losses) {
        all.forEach((path, text) -> {
            String read = others.all.get(path);
            if (read == null) {
                losses.add(path, "This is not said, or not so that an import would find it.");
            } else if (!read.equals(text)) {
                losses.add(path, "An import would read this as \"%s\".".formatted(read));
            }
        });
        others.all.keySet().stream()
                .filter(path -> !all.containsKey(path))
                .forEach(
                        path -> losses.add(path, "An import would read this, which is not there."));
    }
}
