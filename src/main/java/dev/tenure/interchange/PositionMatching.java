package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Recognises the positions of an edited document among those stored before. */
final class PositionMatching {

    private static final List<Function<Traits, List<?>>> KEYS =
            List.of(
                    List::of,
                    t -> key(t.kind, t.organization, t.title, t.start),
                    t -> key(t.kind, t.organization, t.start),
                    t -> key(t.kind, t.organization, t.title),
                    t -> key(t.kind, t.title, t.start),
                    t -> key(t.kind, t.start, t.end),
                    t -> key(t.kind, t.title, t.end),
                    t -> key(t.kind, t.organization),
                    t -> key(t.kind, t.summary),
                    t -> key(t.kind, t.title));

    private PositionMatching() {}

    /** What a position is recognised by; the organization's name is a key of {@link Keys}. */
    record Traits(
            EntryKind kind,
            @Nullable String organization,
            @Nullable String title,
            @Nullable String start,
            @Nullable String end,
            @Nullable String summary) {}

    /** The places of the stored partners by the places of the wanted. */
    static Map<Integer, Integer> match(List<Traits> wanted, List<Traits> stored) {
        Pairing<Traits> pairing = new Pairing<>(wanted, stored);
        KEYS.forEach(pairing::by);
        return pairing.partners();
    }

    /** Empty where one of the traits is absent: what is not known recognises nothing. */
    private static List<?> key(EntryKind kind, @Nullable String... traits) {
        List<Object> key = new ArrayList<>();
        key.add(kind);
        for (String trait : traits) {
            if (trait == null) {
                return List.of();
            }
            key.add(trait);
        }
        return key;
    }
}
