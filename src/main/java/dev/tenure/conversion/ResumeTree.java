package dev.tenure.conversion;

import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.prose.Description;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The JSON Resume that a document becomes, as it grows. */
final class ResumeTree {

    private static final Place BEGINNING = new Place(1, 1);

    private final Problems problems;
    private final Tree tree;
    private final Tree.Members basics;
    private final Tree.Members location;
    private final List<Value> profiles = new ArrayList<>();
    private final List<Value> contacts = new ArrayList<>();
    private final List<SourceMember> parts = new ArrayList<>();
    private final Map<String, List<Value>> sections = new LinkedHashMap<>();

    ResumeTree(Problems problems) {
        this.problems = problems;
        tree = new Tree(problems.places());
        basics = tree.members(BEGINNING);
        location = tree.members(BEGINNING);
    }

    Tree.Members basics() {
        return basics;
    }

    Tree.Members location() {
        return location;
    }

    /** Adds an entry, whose members that are not taken are kept under their names. */
    void add(String section, SourceMember source, Consumer<Tree.Members> reader) {
        Tree.Members entry = tree.members(source.place());
        reader.accept(entry);
        source.putRest(entry);
        sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(entry.value());
    }

    /** Adds an entry for each item of a list. */
    void addAll(String section, SourceMember list, BiConsumer<SourceMember, Tree.Members> reader) {
        list.items().forEach(item -> add(section, item, entry -> reader.accept(item, entry)));
    }

    void addProfile(SourceMember source, String network, String username, String url) {
        Tree.Members profile = tree.members(source.place());
        source.put(profile, "network", network)
                .put(profile, "username", username)
                .put(profile, "url", url)
                .putRest(profile);
        profiles.add(profile.value());
    }

    /** Adds an address; the first is that of the résumé. */
    void addContact(String member, String kind, SourceMember source) {
        addContact(member, kind, source.text(), source.place());
    }

    /** Adds an address that stands there. */
    void addContact(String member, String kind, @Nullable String text, Place place) {
        if (text != null && !basics.has(member)) {
            basics.put(member, text, place);
        } else if (text != null) {
            contacts.add(tree.members(place).put("kind", kind).put("value", text).value());
        }
    }

    /** Keeps what was not taken of something that is said of the person. */
    void keep(String name, SourceMember source) {
        Tree.Members kept = tree.members(source.place());
        source.putRest(kept);
        String free = name;
        for (int number = 2; basics.has(free); number++) {
            free = name + " " + number;
        }
        basics.put(free, kept.value(), source.place());
    }

    /** Keeps each member that is not taken of a part of the source, so that each is told. */
    void keepMembers(SourceMember part) {
        parts.add(part);
    }

    /** Reads what somebody wrote about an entry in HTML. */
    void describeHtml(Tree.Members entry, String section, SourceMember source) {
        String text = source.text();
        if (text != null) {
            Description.read(
                            HtmlText.plain(text, problems), source.place(), section, tree, problems)
                    .addTo(entry);
        }
    }

    /** Puts the lines of a text in HTML. */
    void putPlain(Tree.Members entry, String member, SourceMember source) {
        String text = source.text();
        entry.put(member, text == null ? null : HtmlText.plain(text, problems), source.place());
    }

    /** Puts each line of a text in HTML as one of a list. */
    void putLines(Tree.Members entry, String member, SourceMember source) {
        List<String> lines = lines(source);
        if (!lines.isEmpty()) {
            entry.put(member, tree.texts(lines, source.place()));
        }
    }

    /** Takes the lines of a text in HTML, without their bullets. */
    List<String> lines(SourceMember source) {
        String text = source.text();
        return text == null
                ? List.of()
                : HtmlText.plain(text, problems)
                        .lines()
                        .map(line ->
                                line.strip().startsWith("• ") ? line.strip().substring(2) : line)
                        .filter(line -> !line.isBlank())
                        .toList();
    }

    /** Reads what somebody wrote about an entry: sentences, items and what was worked with. */
    void describe(Tree.Members entry, String section, SourceMember source) {
        String text = source.text();
        if (text != null && !text.isBlank()) {
            Description.read(Markdown.plain(text), source.place(), section, tree, problems)
                    .addTo(entry);
        }
    }

    /** Keeps the words of a period where a document has no dates. */
    void putPeriod(Tree.Members entry, SourceMember words) {
        String text = words.text();
        if (text != null) {
            Value period = tree.members(words.place()).put("raw", text).value();
            entry.put("x-tenure", tree.members(words.place()).put("period", period).value());
        }
    }

    void putTexts(Tree.Members entry, String member, List<SourceMember> texts) {
        List<Value> values = new ArrayList<>();
        for (SourceMember one : texts) {
            String text = one.text();
            if (text != null) {
                values.add(tree.text(Markdown.plain(text), one.place()));
            }
        }
        entry.put(member, new Value.Items(values));
    }

    void putName(@Nullable String name, Place place) {
        basics.put("name", name, place);
    }

    /** Returns the whole, with what is left of the source. */
    Value value(SourceMember source) {
        basics.put("location", location.value()).put("profiles", new Value.Items(profiles));
        basics.put(
                "x-tenure",
                tree.members(BEGINNING).put("contacts", new Value.Items(contacts)).value());
        Tree.Members document = tree.members(BEGINNING);
        document.put("basics", basics.value());
        sections.forEach((name, entries) -> document.put(name, new Value.Items(entries)));
        parts.forEach(part -> part.putRest(document));
        source.putRest(document);
        Value value = document.value();
        problems.locateIn(tree.places(value));
        return value;
    }
}
