package dev.tenure.document;

import dev.tenure.document.Problems.Severity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A member of a document that is being read, with its place. A value that does not suit is told and
 * counts as absent, so that reading goes on.
 *
 * @param unsuitable how much such a value weighs: a detail keeps no document out
 */
record Member(
        String path, Value value, Problems problems, DocumentLimits limits, Severity unsuitable) {

    static final String EXTENSION = "x-tenure";
    private static final Value NOTHING = new Value.Nothing();

    /** Returns the whole document as one member. */
    static Member root(Value value, Problems problems) {
        return new Member(JsonPath.ROOT, value, problems, new DocumentLimits(), Severity.ERROR);
    }

    private Member with(String otherPath, Value otherValue) {
        return new Member(otherPath, otherValue, problems, limits, unsuitable);
    }

    /** Returns this member, of which each part is a detail that may be left out. */
    Member ofDetails() {
        return new Member(path, value, problems, limits, Severity.WARNING);
    }

    private Member ofOurs() {
        return new Member(path, value, problems, limits, Severity.ERROR);
    }

    boolean isPresent() {
        return !(value instanceof Value.Nothing);
    }

    /** Returns the member of an object, absent where this is none. */
    Member member(String name) {
        Value member =
                value instanceof Value.Members(var members)
                        ? members.getOrDefault(name, NOTHING)
                        : NOTHING;
        return with(JsonPath.member(path, name), member);
    }

    /** Returns the names of its members, in the order of the document. */
    List<String> memberNames() {
        return value instanceof Value.Members(var members)
                ? List.copyOf(members.keySet())
                : List.of();
    }

    /** Returns the member, which older documents give another name; warns of two that differ. */
    Member member(String name, String formerName) {
        Member now = member(name);
        Member former = member(formerName);
        if (now.isBlank()) {
            return former.isPresent() ? former : now;
        }
        if (!former.isBlank() && !former.value.equals(now.value)) {
            warnUnshown(former.path);
        }
        return now;
    }

    /** Returns whether it says nothing: it is absent, or holds blank texts alone. */
    boolean isBlank() {
        return isBlank(value);
    }

    private static boolean isBlank(Value value) {
        return switch (value) {
            case Value.Nothing _ -> true;
            case Value.Text(var text) -> text.isBlank();
            case Value.Items(var items) -> items.stream().allMatch(Member::isBlank);
            case Value.Members(var members) -> members.values().stream().allMatch(Member::isBlank);
            case Value.Flag _, Value.Figure _ -> false;
        };
    }

    /** Returns our extension member, each member of which must be one of those named and suit. */
    Member extension(String... names) {
        return member(EXTENSION).ofOurs().object().only(names);
    }

    /** Returns this member, absent where it is not an object. */
    Member object() {
        return !isPresent() || value instanceof Value.Members ? this : wrong("an object");
    }

    /** Returns this member, and warns of each of its members that is not one of those named. */
    Member only(String... names) {
        if (value instanceof Value.Members(var members)) {
            Set<String> known = Set.of(names);
            for (String name : members.keySet()) {
                if (!known.contains(name)) {
                    problems.warning(
                            JsonPath.member(path, name),
                            Code.UNKNOWN_MEMBER,
                            "Unknown here; known are " + String.join(", ", names) + ".");
                }
            }
        }
        return this;
    }

    /** Returns this member, and warns of those of its members that JSON Resume does not know. */
    Member standard(Set<String> names) {
        memberNames().stream()
                .filter(name -> !names.contains(name) && !name.equals(EXTENSION))
                .forEach(name -> warnUnshown(JsonPath.member(path, name)));
        return this;
    }

    /** Warns of those members of an entry, or of each in a list, that JSON Resume does not know. */
    void standardEntries(Set<String> names) {
        if (value instanceof Value.Items(var entries)) {
            for (int i = 0; i < entries.size(); i++) {
                with(JsonPath.item(path, i), entries.get(i)).standard(names);
            }
        } else {
            standard(names);
        }
    }

    /** Returns the text without white space around it; null where it is absent or blank. */
    @Nullable String text(int limit) {
        if (value instanceof Value.Text(var text)) {
            String stripped = text.strip();
            if (stripped.length() > limit) {
                error(Code.LIMIT, "The text is longer than %,d characters.".formatted(limit));
                return null;
            }
            return stripped.isEmpty() ? null : stripped;
        }
        if (isPresent()) {
            wrong("a text");
        }
        return null;
    }

    /** Returns the text if it is as it must be, which a sentence calls by these words. */
    @Nullable String textThat(Predicate<String> suits, String expected) {
        String text = text(DocumentLimits.TEXT);
        if (text == null || suits.test(text)) {
            return text;
        }
        tellUnsuitable("\"" + quoted() + "\" is not " + expected);
        return null;
    }

    /** Returns the text, also where it is written as a number: a score of {@code 3.8}. */
    @Nullable String textOrFigure(int limit) {
        return value instanceof Value.Figure(var digits)
                ? with(path, new Value.Text(digits)).text(limit)
                : text(limit);
    }

    /** Returns the items of a list that are not null. */
    List<Member> items() {
        List<Member> members = new ArrayList<>();
        if (value instanceof Value.Items(var items)) {
            for (int i = 0; i < items.size(); i++) {
                Member item = with(JsonPath.item(path, i), items.get(i));
                if (item.isPresent() && limits.admitsEntry(item.path, problems)) {
                    members.add(item);
                }
            }
        } else if (isPresent()) {
            wrong("a list");
        }
        return members;
    }

    /** Returns the items of a list that are objects. */
    List<Member> objects() {
        return items().stream().map(Member::object).filter(Member::isPresent).toList();
    }

    /** Returns the texts of a list of texts that are not blank. */
    List<String> texts(int limit) {
        List<String> texts = new ArrayList<>();
        for (Member item : items()) {
            String text = item.text(limit);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    boolean flag() {
        if (value instanceof Value.Flag(var flag)) {
            return flag;
        }
        if (isPresent()) {
            wrong("true or false");
        }
        return false;
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        String name = text(DocumentLimits.TERM);
        if (name == null) {
            return null;
        }
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (names.contains(name)) {
            return Enum.valueOf(type, name);
        }
        tellUnsuitable("\"" + name + "\" is none of " + String.join(", ", names));
        return null;
    }

    void error(Code code, String sentence) {
        problems.error(path, code, sentence);
    }

    void warning(Code code, String sentence) {
        problems.warning(path, code, sentence);
    }

    private void warnUnshown(String place) {
        problems.warningOnce(
                place,
                Code.UNKNOWN_MEMBER,
                "JSON Resume knows no such member; the document keeps it unshown.");
    }

    private Member wrong(String expected) {
        tellUnsuitable("This is " + kind() + ", where " + expected + " belongs");
        return with(path, NOTHING);
    }

    private void tellUnsuitable(String sentence) {
        switch (unsuitable) {
            case ERROR -> error(Code.VALUE, sentence + ".");
            case WARNING -> warning(Code.VALUE, sentence + "; the document keeps it unshown.");
        }
    }

    /** Returns the value as a sentence may quote it. */
    String quoted() {
        String quoted =
                switch (value) {
                    case Value.Text(var text) -> text.strip();
                    case Value.Figure(var digits) -> digits;
                    case Value.Flag(var flag) -> String.valueOf(flag);
                    case Value.Nothing _ -> "";
                    case Value.Items _ -> "[…]";
                    case Value.Members _ -> "{…}";
                };
        return quoted.substring(0, Math.min(quoted.length(), DocumentLimits.TERM));
    }

    boolean isText() {
        return value instanceof Value.Text;
    }

    /** Returns how a sentence calls the value. */
    private String kind() {
        return switch (value) {
            case Value.Text _ -> "a text";
            case Value.Flag _ -> "true or false";
            case Value.Figure _ -> "a number";
            case Value.Nothing _ -> "null";
            case Value.Items _ -> "a list";
            case Value.Members _ -> "an object";
        };
    }
}
