package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Recognises the positions of an edited document among those stored before. */
final class PositionMatching {

    private PositionMatching() {}

    /** What a position is recognised by; the organization's name is a key of {@link Keys}. */
    record Traits(
            PositionKind kind,
            @Nullable String organization,
            @Nullable String title,
            @Nullable String start,
            @Nullable String end,
            @Nullable String summary) {}

    /** The stored partner of each wanted one, null where it is new. */
    static <N, S> List<@Nullable S> match(
            List<N> wanted, Function<N, Traits> newTraits, List<S> stored, Function<S, Traits> old) {
        Pairing<N, S> pairing = new Pairing<>(wanted, stored);
        List<Function<Traits, @Nullable Object>> keys =
                List.of(
                        t -> t,
                        t -> key(t.kind, t.organization, t.title, t.start),
                        t -> key(t.kind, t.organization, t.start),
                        t -> key(t.kind, t.organization, t.title),
                        t -> key(t.kind, t.title, t.start),
                        t -> key(t.kind, t.start, t.end),
                        t -> key(t.kind, t.title, t.end),
                        t -> key(t.kind, t.organization),
                        t -> key(t.kind, t.summary),
                        t -> key(t.kind, t.title));
        for (Function<Traits, @Nullable Object> key : keys) {
            pairing.by(newTraits.andThen(key), old.andThen(key));
        }
        return pairing.partners();
    }

    /** Null where one of the traits is absent: what is not known recognises nothing. */
    private static @Nullable Object key(PositionKind kind, @Nullable String... traits) {
        List<@Nullable String> all = Arrays.asList(traits);
        return all.stream().allMatch(Objects::nonNull) ? List.of(kind, all) : null;
    }
}
