package dev.tenure.export;

import dev.tenure.document.Problems;
import dev.tenure.document.ResumeReader;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Resume;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A random document whose author hides things; every text for its owner alone says SECRET. */
final class RandomDocument {

    static final String SECRET = "SECRET";

    private static final List<String> WORDS =
            List.of("Go", "Zürich", "\"quoted\"", "a*b_c", "<b", "世界", "C++", "& more", "x < y");
    private static final List<String> RAW =
            List.of("2014.11 ~ 2021.5", "June 2019 – Present", "2016", "since 2019", "until 2018");

    private final Random random;

    RandomDocument(Random random) {
        this.random = random;
    }

    String next() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("basics", basics());
        document.put("work", list(() -> entry("name", "position", "highlights")));
        document.put("volunteer", list(() -> entry("organization", "position", "highlights")));
        document.put("education", list(() -> entry("institution", "area", "courses")));
        document.put("projects", list(() -> entry("entity", "name", "highlights")));
        document.put("references", list(this::reference));
        document.put("skills", list(this::skill));
        document.put("languages", list(() -> Map.of("language", text(), "fluency", text())));
        document.put("interests", list(() -> Map.of("name", text(), "keywords", list(this::text))));
        document.put("certificates", list(() -> dated("name", "issuer", "date")));
        document.put("awards", list(() -> dated("title", "awarder", "date")));
        document.put("publications", list(() -> dated("name", "publisher", "releaseDate")));
        document.put("salary", SECRET);
        document.put("meta", Map.of("x-tenure", Map.of("appearance", appearance())));
        return JsonMapper.shared().writeValueAsString(document);
    }

    /** Returns what of a document the database would give. */
    static VisibleResume visible(String document) {
        return visible(document, null);
    }

    /** Returns what of a document the database would give for a filter. */
    static VisibleResume visible(String document, @Nullable Tailoring tailoring) {
        Resume whole = ResumeReader.read(document, new Problems());
        return VisibleResume.of(
                "ada",
                document,
                IntStream.range(0, whole.positions().size())
                        .filter(i -> whole.positions().get(i).audience() == Audience.PUBLIC)
                        .boxed()
                        .collect(Collectors.toSet()),
                whole.contacts().stream()
                        .filter(contact -> contact.audience() == Audience.PUBLIC)
                        .toList(),
                tailoring);
    }

    private Map<String, Object> basics() {
        Map<String, Object> basics = new HashMap<>();
        basics.put("name", text());
        basics.put("email", SECRET + "@example.org");
        basics.put("phone", "+1 555 0100");
        basics.put("url", pick("https://example.org/ada", "example.org"));
        basics.put("birthday", SECRET);
        basics.put("label", text());
        basics.put("summary", text() + "\n\n" + text());
        basics.put("location", Map.of("city", "Zürich"));
        basics.put("profiles", list(() -> Map.of("network", text(), "username", text())));
        List<Object> contacts = new ArrayList<>(list(this::contact));
        contacts.add(
                Map.of("kind", "EMAIL", "value", SECRET + "@example.org", "audience", "OWNER"));
        basics.put("x-tenure", Map.of("motto", text(), "contacts", contacts));
        return basics;
    }

    private Map<String, Object> appearance() {
        Map<String, Object> appearance = new HashMap<>();
        if (random.nextBoolean()) {
            appearance.put("accent", "#%06X".formatted(random.nextInt(0x1000000)));
        }
        appearance.put("layout", pick("TWO_COLUMNS", "ONE_COLUMN"));
        return appearance;
    }

    private Map<String, Object> contact() {
        return Map.of("kind", pick("EMAIL", "OTHER"), "value", text(), "audience", "PUBLIC");
    }

    private Map<String, Object> skill() {
        return Map.of("name", text(), "level", text(), "keywords", list(this::text));
    }

    private Map<String, Object> dated(String name, String giver, String date) {
        Map<String, Object> entry = new HashMap<>();
        entry.put(name, text());
        entry.put(giver, text());
        entry.put(date, pick("2014-11", "May 2014", "2014", "some day"));
        if (giver.equals("awarder")) {
            entry.put("summary", text());
        } else {
            entry.put("url", pick("https://a.example/x", "a.example"));
        }
        return entry;
    }

    private Map<String, Object> reference() {
        boolean hidden = random.nextInt(3) == 0;
        return Map.of(
                "name",
                hidden ? SECRET : text(),
                "x-tenure",
                Map.of("audience", hidden ? "OWNER" : "PUBLIC"));
    }

    private Map<String, Object> entry(String organization, String title, String highlights) {
        boolean hidden = random.nextInt(3) == 0;
        Supplier<String> said = hidden ? () -> SECRET : this::text;
        Map<String, Object> entry = new HashMap<>();
        Map<String, Object> own = new HashMap<>();
        entry.put(organization, said.get());
        entry.put(title, said.get());
        entry.put("keywords", list(said));
        entry.put(
                "url", hidden ? "https://SECRET.example" : pick("https://a.example", "a.example"));
        entry.put(highlights, list(said));
        entry.put("cost", SECRET);
        entry.put("location", said.get());
        entry.put(title.equals("name") ? "description" : "summary", said.get());
        if (title.equals("area")) {
            entry.put("score", said.get());
        }
        if (title.equals("name")) {
            entry.put("type", said.get());
            entry.put("roles", list(said));
        }
        if (random.nextBoolean()) {
            own.put("period", Map.of("raw", RAW.get(random.nextInt(RAW.size()))));
        } else {
            entry.put("startDate", pick("2014-11", "May 2014", "2014", "0987"));
            entry.put("endDate", pick("2019", "2020-01-31", "Present", "some day"));
        }
        if (random.nextBoolean()) {
            own.put("achievements", list(() -> tree(said, 3)));
        }
        own.put("technologies", list(() -> technology(said)));
        own.put("organization", Map.of("formerNames", list(said)));
        own.put("audience", hidden ? "OWNER" : "PUBLIC");
        entry.put("x-tenure", own);
        return entry;
    }

    private Object tree(Supplier<String> said, int depth) {
        List<Object> children = depth == 0 ? List.of() : list(() -> tree(said, depth - 1));
        boolean heading = !children.isEmpty() && random.nextBoolean();
        return Map.of("text", said.get(), "heading", heading, "children", children);
    }

    private Object technology(Supplier<String> said) {
        return Map.of(
                "name",
                said.get(),
                "role",
                pick("USED", "BUILT"),
                "purposes",
                list(said).stream().distinct().toList(),
                "period",
                Map.of("start", "2016"));
    }

    private <T> List<T> list(Supplier<T> item) {
        return Stream.generate(item).limit(random.nextInt(4)).toList();
    }

    private String text() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
