package dev.tenure.export;

import dev.tenure.graph.FilterWords;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.period.Certainty;
import dev.tenure.period.PeriodMatch;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.resume.Position;
import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * To what a résumé is tailored.
 *
 * @param ordinals the places, among all positions of the document, of those that the filter keeps
 * @param conditions what it asks of them, in words; but not what its client wrote, lest an address
 *     make somebody's résumé say anything
 */
record Tailoring(Set<Integer> ordinals, String conditions) {

    /** What stands before the sentence in a document for people; an import knows it. */
    static final String LABEL = "Tailored";

    Tailoring {
        ordinals = Set.copyOf(ordinals);
    }

    /**
     * Returns what a filter makes of a résumé; null where it asks for nothing.
     *
     * @param ordinals of the positions that it keeps
     * @param names gives what a technology of the filter is called
     */
    static @Nullable Tailoring of(
            PositionFilterInput filter, Collection<Integer> ordinals, UnaryOperator<String> names) {
        return filter.equals(PositionFilterInput.NONE)
                ? null
                : new Tailoring(Set.copyOf(ordinals), words(filter, names));
    }

    /** Returns how many of a person's positions are in the document, and which. */
    String sentence(int kept, int leftOut) {
        return "%d of %d positions%s".formatted(kept, kept + leftOut, conditions);
    }

    /** Returns what is left out. */
    static String loss(List<Position> leftOut) {
        int achievements = leftOut.stream().mapToInt(one -> one.achievements().size()).sum();
        return "The export is tailored: it leaves out %s, with %s."
                .formatted(
                        counted(leftOut.size(), "position"), counted(achievements, "achievement"));
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static String words(PositionFilterInput filter, UnaryOperator<String> names) {
        List<String> words = new ArrayList<>();
        TechnologyFilterInput technologies = filter.askedTechnologies();
        add(words, "with ", technologies.anyOf(), " or ", names);
        add(words, "with ", technologies.allOf(), " and ", names);
        add(words, "without ", technologies.noneOf(), " or ", names);
        if (technologies.names().findAny().isPresent() && !technologies.implied()) {
            words.add("named themselves");
        }
        if (!technologies.sources().isEmpty()) {
            words.add(joined(technologies.sources()));
        }
        if (!technologies.roles().isEmpty() || !filter.roles().isEmpty()) {
            words.add(
                    "in the role of "
                            + joined(
                                    filter.roles().isEmpty()
                                            ? technologies.roles()
                                            : filter.roles()));
        }
        if (filter.period() != null) {
            words.add(words(filter.period()));
        }
        if (!filter.kinds().isEmpty()) {
            words.add("of the kind " + joined(filter.kinds()));
        }
        if (filter.experience()) {
            words.add("that count as experience");
        }
        if (filter.organization() != null && !filter.organization().isBlank()) {
            words.add("at the organization that was asked for");
        }
        if (!FilterWords.of(filter.text()).isEmpty()) {
            words.add("with the words that were asked for");
        }
        return words.isEmpty() ? "" : ", " + String.join(", ", words);
    }

    private static void add(
            List<String> words,
            String before,
            List<String> technologies,
            String between,
            UnaryOperator<String> names) {
        if (!technologies.isEmpty()) {
            words.add(
                    technologies.stream()
                            .map(names)
                            .collect(Collectors.joining(between, before, "")));
        }
    }

    private static String words(PeriodFilterInput period) {
        boolean isSure = period.certainty() == Certainty.DEFINITE;
        String sure = isSure ? "surely " : "";
        if (period.from() == null && period.to() == null) {
            return sure + (period.match() == PeriodMatch.ENDS_IN ? "ended" : "dated");
        }
        String how =
                switch (period.match()) {
                    case OVERLAPS -> "in";
                    case WITHIN -> "within";
                    case CONTAINS -> "through all of";
                    case STARTS_IN -> "begun in";
                    case ENDS_IN -> "ended in";
                };
        String range =
                period.from() == null
                        ? "the time until " + period.to()
                        : period.to() == null
                                ? "the time since " + period.from()
                                : "the time from %s to %s".formatted(period.from(), period.to());
        return sure + how + " " + range;
    }

    private static String joined(List<? extends Enum<?>> labels) {
        return labels.stream()
                .map(label -> label.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
    }
}
