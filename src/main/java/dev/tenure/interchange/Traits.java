package dev.tenure.interchange;

import dev.tenure.period.Period;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the nodes of a résumé are recognised by, read and stored. */
final class Traits {

    private Traits() {}

    /**
     * What a position is recognised by.
     *
     * @param organization its name in lower case
     * @param texts its summary and its achievements
     */
    record OfPosition(
            PositionKind kind,
            @Nullable String organization,
            @Nullable String title,
            @Nullable String start,
            @Nullable String end,
            Set<String> texts) {

        /** How many likenesses recognise a position; as many texts in common do, too. */
        private static final int ENOUGH = 2;

        /** What two positions must have in common, the strictest first. */
        static final List<Function<OfPosition, List<?>>> KEYS =
                List.of(
                        List::of,
                        one ->
                                Arrays.asList(
                                        one.kind, one.organization, one.title, one.start, one.end),
                        one -> key(one.kind, one.organization, one.title, one.start),
                        one -> key(one.kind, one.organization, one.start),
                        one -> key(one.kind, one.organization, one.title),
                        one -> key(one.kind, one.title, one.start));

        OfPosition {
            texts = Set.copyOf(texts);
        }

        static OfPosition of(Position position) {
            Organization organization = position.organization();
            Period period = position.period();
            return new OfPosition(
                    position.kind(),
                    organization == null ? null : Folding.lower(organization.name()),
                    position.title(),
                    period == null || period.start() == null ? null : period.start().toString(),
                    period == null || period.end() == null ? null : period.end().toString(),
                    Stream.concat(
                                    Stream.ofNullable(position.summary()),
                                    position.achievements().stream().map(Achievement::text))
                            .collect(Collectors.toUnmodifiableSet()));
        }

        /**
         * Returns the times of what belongs to nobody: of that, the title alone can have changed.
         */
        List<?> times() {
            return organization == null ? key(kind, start, end == null ? "open" : end) : List.of();
        }

        /**
         * Returns how many texts two positions share: 0 unless these are most of their texts, and
         * with organization, title and start likenesses enough.
         */
        int sharedTexts(OfPosition other) {
            int shared = (int) texts.stream().filter(other.texts::contains).count();
            boolean isMost = 2 * shared > Math.max(texts.size(), other.texts.size());
            return kind == other.kind && isMost && likenesses(other) + shared >= ENOUGH
                    ? shared
                    : 0;
        }

        private long likenesses(OfPosition other) {
            return Stream.of(
                            isSame(organization, other.organization),
                            isSame(title, other.title),
                            isSame(start, other.start))
                    .filter(one -> one)
                    .count();
        }

        private static boolean isSame(@Nullable String one, @Nullable String other) {
            return one != null && Objects.equals(one, other);
        }

        /** Returns a key, empty where a trait is absent: what is not known recognises nothing. */
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

    /** What an achievement is recognised by: its text and that of its parent, if there is one. */
    record OfAchievement(String text, @Nullable String parent) {

        /** How much two texts must have in common, as the Dice coefficient of their words. */
        private static final double SIMILAR = 0.5;

        static OfAchievement of(Achievement achievement) {
            Achievement parent = achievement.parent();
            return new OfAchievement(achievement.text(), parent == null ? null : parent.text());
        }

        /** Returns how similar two texts are, from 0.5 to 1: 0 where they are not. */
        double similarity(OfAchievement other) {
            Set<String> words = words();
            Set<String> others = other.words();
            long common = words.stream().filter(others::contains).count();
            double similarity = 2.0 * common / (words.size() + others.size());
            return similarity >= SIMILAR ? similarity : 0;
        }

        private Set<String> words() {
            return new HashSet<>(Arrays.asList(Folding.lower(text).split("[^\\p{L}\\p{N}]+")));
        }
    }
}
