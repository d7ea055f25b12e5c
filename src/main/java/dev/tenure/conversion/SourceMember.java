package dev.tenure.conversion;

import dev.tenure.document.Place;
import dev.tenure.document.Places;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A member of a document in another format, which knows which of its own members were taken. */
final class SourceMember {

    private static final Place BEGINNING = new Place(1, 1);
    private static final Value NOTHING = new Value.Nothing();

    private final Value value;
    private final Place place;
    private final Places places;
    private final Map<String, SourceMember> taken = new HashMap<>();
    private boolean isTaken;

    private SourceMember(Value value, Place around, Places places) {
        this.value = value;
        this.places = places;
        Place own = places.of(value);
        place = own == null ? around : own;
    }

    /** Returns a whole document. */
    static SourceMember root(Value value, Places places) {
        return new SourceMember(value, BEGINNING, places);
    }

    Place place() {
        return place;
    }

    boolean isPresent() {
        return !(value instanceof Value.Nothing);
    }

    /** Takes a member of an object, absent where it has none. */
    SourceMember member(String name) {
        return taken.computeIfAbsent(
                name,
                _ -> {
                    Value member =
                            value instanceof Value.Members(var members)
                                    ? members.getOrDefault(name, NOTHING)
                                    : NOTHING;
                    return new SourceMember(member, place, places);
                });
    }

    /** Takes the items of a list. */
    List<SourceMember> items() {
        List<SourceMember> members = new ArrayList<>();
        if (value instanceof Value.Items(var items)) {
            isTaken = true;
            items.forEach(item -> members.add(new SourceMember(item, place, places)));
        }
        return members;
    }

    /** Takes the items of a list, or what is none as the only one. */
    List<SourceMember> all() {
        return value instanceof Value.Items ? items() : isPresent() ? List.of(this) : List.of();
    }

    /** Returns the items of a list, or what is none as the only one, and takes nothing. */
    List<SourceMember> seen() {
        List<Value> items =
                value instanceof Value.Items(var list)
                        ? list
                        : isPresent() ? List.of(value) : List.of();
        return items.stream().map(item -> new SourceMember(item, place, places)).toList();
    }

    boolean isList() {
        return value instanceof Value.Items;
    }

    /** Returns the first item of a list, which stays as it is where it has more; else this. */
    SourceMember first() {
        boolean isOne = value instanceof Value.Items(var items) && items.size() == 1;
        return isOne ? items().getFirst() : this;
    }

    /** Returns whether it is this text, which it does not take. */
    boolean says(String text) {
        return value instanceof Value.Text(var own) && own.equals(text);
    }

    List<String> memberNames() {
        return value instanceof Value.Members(var members)
                ? List.copyOf(members.keySet())
                : List.of();
    }

    /** Returns whether it says that something is so, and takes it only where it says yes or no. */
    boolean isTrue() {
        if (has(XmlValues.TEXT)) {
            return member(XmlValues.TEXT).isTrue();
        }
        String written = value instanceof Value.Text(var text) ? text : "";
        isTaken |= written.equals("true") || written.equals("false");
        return written.equals("true");
    }

    /** Takes the text, also of a number. */
    @Nullable String text() {
        if (has(XmlValues.TEXT)) {
            return member(XmlValues.TEXT).text();
        }
        String text =
                switch (value) {
                    case Value.Text(var written) -> written;
                    case Value.Figure(var digits) -> digits;
                    default -> null;
                };
        isTaken |= text != null;
        return text;
    }

    boolean has(String name) {
        return value instanceof Value.Members(var members) && members.containsKey(name);
    }

    /** Takes the text of a member into another. */
    SourceMember put(Tree.Members members, String member, String name) {
        SourceMember from = member(name);
        if (!members.has(member)) {
            members.put(member, from.text(), from.place());
        }
        return this;
    }

    /** Takes a member as it is. */
    SourceMember copy(Tree.Members members, String member, String name) {
        SourceMember from = member(name);
        if (from.isPresent() && !members.has(member)) {
            members.put(member, from.value);
            from.isTaken = true;
        }
        return this;
    }

    /** Takes the items of two lists as those of one. */
    SourceMember copyBoth(Tree.Members members, String member, String one, String other) {
        if (!member(one).isList() || !member(other).isList()) {
            return copy(members, member, member(one).isList() ? one : other);
        }
        List<Value> items = new ArrayList<>();
        Stream.concat(member(one).items().stream(), member(other).items().stream())
                .forEach(item -> items.add(item.value));
        members.put(member, new Value.Items(items));
        return this;
    }

    /** Takes all members under their own names. */
    void putAll(Tree.Members members) {
        putRest(members);
    }

    /** Puts what was not taken under its own name, or under one like it, and takes it. */
    void putRest(Tree.Members members) {
        if (isTaken) {
            return;
        }
        for (String name : memberNames()) {
            Value rest = member(name).rest();
            if (!(rest instanceof Value.Nothing)) {
                String free = name;
                for (int number = 2; members.has(free); number++) {
                    free = name + " " + number;
                }
                members.put(free, rest, member(name).place());
            }
        }
        isTaken = true;
    }

    /** Returns what was not taken. */
    private Value rest() {
        if (isTaken || !isPresent()) {
            return NOTHING;
        }
        if (taken.isEmpty() || !(value instanceof Value.Members(var members))) {
            return value;
        }
        Map<String, Value> rest = new LinkedHashMap<>();
        for (String name : members.keySet()) {
            Value left = member(name).rest();
            if (!(left instanceof Value.Nothing)) {
                rest.put(name, left);
            }
        }
        return rest.isEmpty() ? NOTHING : new Value.Members(rest);
    }
}
