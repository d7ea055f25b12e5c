package dev.tenure.interchange;

import dev.tenure.resume.Position.PositionKind;
import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the positions of an edited document among those stored before. Two must agree in two of
 * organization, title, start and texts; one likeness makes no two strangers the same.
 */
final class PositionMatching {

    /** How many likenesses recognise a position; as many texts in common do, too. */
    private static final int ENOUGH = 2;

    private static final List<Function<Traits, List<?>>> KEYS =
            List.of(
                    List::of,
                    Traits::withoutTexts,
                    t -> key(t.kind, t.organization, t.title, t.start),
                    t -> key(t.kind, t.organization, t.start),
                    t -> key(t.kind, t.organization, t.title),
                    t -> key(t.kind, t.title, t.start));

    private final List<Traits> wanted;
    private final List<Traits> stored;
    private final Pairing<Traits> pairing;

    private PositionMatching(List<Traits> wanted, List<Traits> stored) {
        this.wanted = wanted;
        this.stored = stored;
        this.pairing = new Pairing<>(wanted, stored);
    }

    /**
     * What a position is recognised by.
     *
     * @param organization its name as a key of {@link Folding#lower}
     * @param texts its summary and its achievements
     */
    record Traits(
            PositionKind kind,
            @Nullable String organization,
            @Nullable String title,
            @Nullable String start,
            @Nullable String end,
            Set<String> texts) {

        Traits {
            texts = Set.copyOf(texts);
        }

        private List<?> withoutTexts() {
            return Arrays.asList(kind, organization, title, start, end);
        }

        /** Of what belongs to nobody, the title alone can have changed. */
        private List<?> times() {
            return organization == null ? key(kind, start, end == null ? "open" : end) : List.of();
        }

        private long likenesses(Traits other) {
            return Stream.of(
                            same(organization, other.organization),
                            same(title, other.title),
                            same(start, other.start))
                    .filter(one -> one)
                    .count();
        }

        private static boolean same(@Nullable String one, @Nullable String other) {
            return one != null && Objects.equals(one, other);
        }
    }

    /** Returns the places of the stored partners by the places of the wanted. */
    static Map<Integer, Integer> match(List<Traits> wanted, List<Traits> stored) {
        PositionMatching matching = new PositionMatching(wanted, stored);
        KEYS.forEach(matching.pairing::by);
        matching.pairByTexts();
        return matching.pairing.by(Traits::times).partners();
    }

    private void pairByTexts() {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (int i = 0; i < stored.size(); i++) {
            if (pairing.isFree(i)) {
                for (String text : stored.get(i).texts) {
                    places.computeIfAbsent(text, any -> new HashSet<>()).add(i);
                }
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!pairing.isPaired(i)) {
                pairByTexts(i, places);
            }
        }
    }

    private void pairByTexts(int place, Map<String, Set<Integer>> places) {
        Map<Integer, Integer> common = new HashMap<>();
        wanted.get(place).texts.stream()
                .flatMap(text -> places.getOrDefault(text, Set.of()).stream())
                .filter(pairing::isFree)
                .forEach(there -> common.merge(there, 1, Integer::sum));
        common.entrySet().stream()
                .filter(found ->
                        isEnough(wanted.get(place), stored.get(found.getKey()), found.getValue()))
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .ifPresent(found -> pairing.pair(place, found.getKey()));
    }

    private static boolean isEnough(Traits one, Traits other, int common) {
        return one.kind == other.kind
                && 2 * common > Math.max(one.texts.size(), other.texts.size())
                && one.likenesses(other) + common >= ENOUGH;
    }

    /** Empty where one of the traits is absent: what is not known recognises nothing. */
    private static List<?> key(PositionKind kind, @Nullable String... traits) {
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
