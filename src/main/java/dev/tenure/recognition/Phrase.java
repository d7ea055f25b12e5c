package dev.tenure.recognition;

import dev.tenure.recognition.Wording.Item;
import dev.tenure.recognition.Wording.Kind;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A phrase that says what the technologies in it are to the person; the head of {@code
 * phrases.yaml} says what its parts mean. Trying it at a place takes a bounded number of steps.
 *
 * @param rank its place among the phrases
 * @param ofOneKind whether both lists must be of the same category
 */
record Phrase(int rank, List<Part> parts, boolean ofOneKind) {

    /** What a part of a phrase stands for. */
    sealed interface Part {

        /** Some of these words, between {@code least} and {@code most} times. */
        record Words(WordSet set, int least, int most) implements Part {}

        /**
         * Up to {@code most} words, none of them among {@code stops}; marks too if {@code wide}.
         */
        record Gap(int most, WordSet stops, boolean wide) implements Part {}

        /** What follows, without being read: one of the set, or none of it. */
        record Ahead(WordSet set, boolean wanted) implements Part {}

        /** No number follows. */
        record NoNumber() implements Part {}

        /** A list of technologies, denied, in a role, or as it is. */
        record Slot(@Nullable TechnologyRole role, boolean denied) implements Part {}
    }

    /** Where a phrase stands, and the items of its lists, each of which one slot takes. */
    record Match(Phrase phrase, List<Integer> lists) {

        /** Returns what the phrase says of the list with this number. */
        Part.Slot slot(int number) {
            return phrase.parts.stream()
                    .filter(Part.Slot.class::isInstance)
                    .map(Part.Slot.class::cast)
                    .skip(number)
                    .findFirst()
                    .orElseThrow();
        }

        /** Returns whether it gives a role to one of these lists. */
        boolean givesRoleTo(Set<Integer> some) {
            return IntStream.range(0, lists.size())
                    .anyMatch(number ->
                            slot(number).role() != null && some.contains(lists.get(number)));
        }
    }

    private static final Set<String> GLUE = Set.of("-", "'");

    /** Returns its match that begins at a place, if there is one. */
    @Nullable Match matchAt(Wording text, int place) {
        Reading reading = new Reading(text);
        return reading.goesOn(0, place) ? new Match(this, List.copyOf(reading.lists)) : null;
    }

    private final class Reading {

        private final Wording text;
        private final List<Integer> lists = new ArrayList<>();

        Reading(Wording text) {
            this.text = text;
        }

        /** Returns whether the parts from one on stand at a place. */
        private boolean goesOn(int part, int at) {
            if (part == parts.size()) {
                return true;
            }
            return switch (parts.get(part)) {
                case Part.Words words -> repeats(words, part, at, 0);
                case Part.Gap gap -> bridges(gap, part, at);
                case Part.Ahead(var set, var wanted) ->
                        (set.endsIn(text, at).isEmpty() != wanted
                                        || wanted && (!text.at(at).is(Kind.WORD) || isNumber(at)))
                                && goesOn(part + 1, at);
                case Part.NoNumber() -> !isNumber(at) && goesOn(part + 1, at);
                case Part.Slot _ -> fills(part, at);
            };
        }

        private boolean isNumber(int at) {
            return text.at(at).word().chars().anyMatch(Character::isDigit);
        }

        private boolean repeats(Part.Words words, int part, int at, int times) {
            if (times < words.most()) {
                for (int end : words.set().endsIn(text, at)) {
                    if (repeats(words, part, end, times + 1)) {
                        return true;
                    }
                }
            }
            return times >= words.least() && goesOn(part + 1, at);
        }

        private boolean bridges(Part.Gap gap, int part, int at) {
            int next = at;
            for (int words = 0; words <= gap.most(); next++) {
                if (goesOn(part + 1, next)) {
                    return true;
                }
                Item item = text.at(next);
                boolean glue = item.is(Kind.MARK) && GLUE.contains(item.word());
                boolean passes = gap.wide() ? !item.is(Kind.END) : item.is(Kind.WORD) || glue;
                if (!passes || !gap.stops().endsIn(text, next).isEmpty()) {
                    return false;
                }
                words += glue ? 0 : 1;
            }
            return false;
        }

        private boolean fills(int part, int at) {
            if (!text.at(at).is(Kind.TECHNOLOGIES)) {
                return false;
            }
            lists.add(at);
            if (goesOn(part + 1, at + 1)) {
                return true;
            }
            lists.removeLast();
            return false;
        }
    }
}
