package dev.tenure.metric;

import dev.tenure.metric.Phrases.Match;

import org.jspecify.annotations.Nullable;

/** Reads what stands before and after an amount and compares it. */
final class Comparing {

    private final Phrases<MetricComparator> before;
    private final Phrases<MetricComparator> after;
    private final Words extents;

    Comparing(Vocabulary.Comparators comparators) {
        this.before = Vocabulary.byWord(comparators.before());
        this.after = Vocabulary.byWord(comparators.after());
        this.extents = comparators.extents();
    }

    /** The amount with the comparator before it, if there is one that belongs to it. */
    Amount before(Reading reading, Amount amount, int floor) {
        Match<MetricComparator> match = before.before(reading.tokens(), amount.first(), floor);
        return match == null || !belongs(reading, match, amount, floor)
                ? amount
                : amount.at(match.first(), match.meaning());
    }

    /** The comparator after an amount. */
    @Nullable Match<MetricComparator> after(Tokens tokens, int end) {
        Match<MetricComparator> match = after.from(tokens, end);
        boolean loose = match != null && tokens.at(end).is("+") && !tokens.at(end).glued();
        return loose ? null : match;
    }

    /** The comparator that begins with a token. */
    @Nullable Match<MetricComparator> from(Tokens tokens, int first) {
        return before.from(tokens, first);
    }

    /** "Over two years" is a time during which, "近3个月" the last three months, "fast" a word. */
    private boolean belongs(
            Reading reading, Match<MetricComparator> match, Amount amount, int floor) {
        Measure measure = amount.measure();
        boolean time = measure != null && measure.kind() == MetricKind.DURATION;
        Token last = reading.at(match.end() - 1);
        boolean alone = match.end() - match.first() == 1;
        return switch (last.lower()) {
            case "over" ->
                    !alone
                            || amount.value() == null
                                    && (!time || said(reading, match, amount))
                                    && !isExtent(reading, match, floor);
            case "über" -> !isExtent(reading, match, floor);
            case "within", "binnen" ->
                    time || measure != null && measure.kind() == MetricKind.QUANTITY;
            case "近" -> !alone || !time;
            case "fast" -> reading.german();
            default -> true;
        };
    }

    /** "10 Gbit/s over 40 km", "runs over 8 nodes": how far something reaches. */
    private boolean isExtent(Reading reading, Match<MetricComparator> match, int floor) {
        boolean afterValue = floor > 0 && match.first() == floor;
        return afterValue || extents.endAt(reading.tokens(), match.first());
    }

    private static boolean said(Reading reading, Match<MetricComparator> match, Amount amount) {
        String before = reading.at(match.first() - 1).lower();
        return reading.at(amount.end()).is("of")
                || before.equals("for")
                || before.equals("with")
                || before.equals("took")
                || before.equals("from")
                || before.equals("have")
                || before.equals("has");
    }
}
