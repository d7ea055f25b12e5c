package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * What a number measures.
 *
 * @param symbol the canonical symbol of its unit, null for a mere count or score
 * @param counted what is counted, where the text says
 * @param size the unit in seconds or bytes, null where it is compared with itself alone
 * @param outOf what numbers of it are parts of: the denominator of a fraction, the top of a scale
 */
record Measure(
        MetricKind kind,
        @Nullable String symbol,
        @Nullable String counted,
        @Nullable BigDecimal size,
        @Nullable BigDecimal outOf) {

    static final Measure FACTOR = new Measure(MetricKind.FACTOR, "×");
    static final Measure SCORE = new Measure(MetricKind.SCORE, null);
    static final Measure COUNT = new Measure(MetricKind.COUNT, null);
    static final Measure VERSION = new Measure(MetricKind.VERSION_CHANGE, null);
    static final Measure MINUTES =
            new Measure(MetricKind.DURATION, "min", null, BigDecimal.valueOf(60), null);

    private static final Set<String> DAYS_AND_LONGER = Set.of("d", "wk", "mo", "a");

    private Measure(MetricKind kind, @Nullable String symbol) {
        this(kind, symbol, null, null, null);
    }

    static Measure count(String counted) {
        return new Measure(MetricKind.COUNT, null, counted, null, null);
    }

    static Measure perSecond(String counted) {
        return new Measure(MetricKind.THROUGHPUT, "/s", counted, null, null);
    }

    static Measure scoreOutOf(BigDecimal best) {
        return new Measure(MetricKind.SCORE, null, null, null, best);
    }

    static Measure fractionOf(BigDecimal denominator) {
        return new Measure(MetricKind.FRACTION, null, null, null, denominator);
    }

    /** Returns whether a unit of time is a day or longer. */
    static boolean isInDays(@Nullable String symbol) {
        return symbol != null && DAYS_AND_LONGER.contains(symbol);
    }

    /** Returns the same in each unit of time; {@code per} is "/s" or the like. */
    Measure per(String per) {
        MetricKind rate =
                switch (kind) {
                    case COUNT -> MetricKind.THROUGHPUT;
                    case DATA_SIZE -> MetricKind.DATA_RATE;
                    default -> kind;
                };
        return new Measure(rate, symbol == null ? per : symbol + per, counted, null, null);
    }

    /** Returns the same per unit of time if the other is: "from $5 to $3 per month". */
    Measure perTimeOf(Measure other) {
        String rate = Objects.requireNonNullElse(other.symbol, "");
        int slash = rate.lastIndexOf('/');
        String unit = slash <= 0 ? null : rate.substring(0, slash);
        return slash >= 0 && mayBeRate() && Objects.equals(symbol, unit)
                ? per(rate.substring(slash))
                : this;
    }

    /** Returns whether it may be given per unit of time. */
    boolean mayBeRate() {
        return switch (kind) {
            case COUNT, DATA_SIZE, MONEY -> true;
            case QUANTITY -> symbol != null && !symbol.endsWith("Hz");
            default -> false;
        };
    }

    /** Compares a number of this with one of another; null where the units cannot be compared. */
    @Nullable Integer compare(BigDecimal number, Measure other, BigDecimal otherNumber) {
        if (Objects.equals(symbol, other.symbol)) {
            return number.compareTo(otherNumber);
        }
        return size == null || other.size == null
                ? null
                : number.multiply(size).compareTo(otherNumber.multiply(other.size));
    }
}
