package dev.tenure.metric;

import dev.tenure.metric.PhraseMap.Match;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Set;

/** Reads what compares an amount, before it ("at least 10") and after it ("10 or more"). */
final class ComparatorReader {

    private static final Set<String> MEASURING =
            Set.of("for", "with", "took", "from", "have", "has", "in");
    private static final Set<String> LASTING =
            Set.of("for", "took", "takes", "take", "lasted", "lasts", "lasting", "spent");
    private static final BigDecimal MOST_TRANSFERRED = BigDecimal.valueOf(100);

    private final PhraseMap<MetricComparator> before;
    private final PhraseMap<MetricComparator> after;
    private final PhraseSet extents;
    private final PhraseSet transfers;

    ComparatorReader(MetricVocabulary.Comparators comparators) {
        this.before = MetricVocabulary.byPhrase(comparators.before());
        this.after = MetricVocabulary.byPhrase(comparators.after());
        this.extents = comparators.extentVerbs();
        this.transfers = comparators.transferVerbs();
    }

    /** Returns the amount with the comparator before it, if there is one that belongs to it. */
    Amount withBefore(MetricText text, Amount amount, int floor) {
        Match<MetricComparator> match = before.endingBefore(text, amount.first(), floor);
        return match == null || !belongs(text, match, amount, floor)
                ? amount
                : amount.startingAt(match.first()).compared(match.meaning());
    }

    /** Returns the comparator after an amount. */
    @Nullable Match<MetricComparator> after(MetricText text, int end) {
        Match<MetricComparator> match = after.startingAt(text, end);
        boolean loose = match != null && text.at(end).is("+") && !text.at(end).glued();
        return loose ? null : match;
    }

    /** Returns the comparator that begins at a token. */
    @Nullable Match<MetricComparator> startingAt(MetricText text, int first) {
        return before.startingAt(text, first);
    }

    /** "Over two years" is a time during which, "近3个月" the last three months, "fast" a word. */
    private boolean belongs(
            MetricText text, Match<MetricComparator> match, Amount amount, int floor) {
        boolean time = amount.measures(MetricKind.DURATION);
        boolean alone = match.end() - match.first() == 1;
        return switch (text.at(match.end() - 1).lower()) {
            case "over" ->
                    !alone
                            || isCompared(text, match, amount)
                                    && !isExtent(text, match, floor)
                                    && !isTransfer(text, match, amount);
            case "de" -> !amount.isYear();
            case "über" -> !isExtent(text, match, floor);
            case "within", "binnen" -> time || amount.measures(MetricKind.QUANTITY);
            case "近" -> !alone || !time;
            case "fast" -> text.isGerman();
            default -> true;
        };
    }

    /** "Over 20 hosts", "took over two hours", "over half"; not "over two years" of a time. */
    private static boolean isCompared(
            MetricText text, Match<MetricComparator> match, Amount amount) {
        boolean lasts = LASTING.contains(text.at(match.first() - 1).lower());
        if (amount.measures(MetricKind.DURATION)) {
            return lasts || amount.value() == null && isMeasured(text, match, amount);
        }
        return amount.value() == null || amount.measures(MetricKind.FRACTION);
    }

    /** "Took over 3 services" from others; of hundreds it tells how many there were. */
    private boolean isTransfer(MetricText text, Match<MetricComparator> match, Amount amount) {
        BigDecimal number = amount.number(text.isGerman());
        return !amount.measures(MetricKind.DURATION)
                && transfers.endsBefore(text, match.first())
                && number != null
                && number.compareTo(MOST_TRANSFERRED) < 0;
    }

    /** "10 Gbit/s over 40 km", "runs over 8 nodes": how far something reaches. */
    private boolean isExtent(MetricText text, Match<MetricComparator> match, int floor) {
        boolean afterValue = floor > 0 && match.first() == floor;
        return afterValue || extents.endsBefore(text, match.first());
    }

    /** "Took over 2 hours", "over 2 hours of downtime": a length of time. */
    private static boolean isMeasured(
            MetricText text, Match<MetricComparator> match, Amount amount) {
        return text.at(amount.end()).is("of")
                || MEASURING.contains(text.at(match.first() - 1).lower());
    }
}
