package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * What a number measures.
 *
 * @param symbol the canonical symbol of its unit, null for a mere count or score
 * @param counted what is counted, where the text says
 */
record Measure(MetricKind kind, @Nullable String symbol, @Nullable String counted) {

    /** The same in each unit of time; {@code per} is "/s" or the like. */
    Measure per(String per) {
        MetricKind rate =
                switch (kind) {
                    case COUNT -> MetricKind.THROUGHPUT;
                    case DATA_SIZE -> MetricKind.DATA_RATE;
                    default -> kind;
                };
        return new Measure(rate, symbol == null ? per : symbol + per, counted);
    }

    /** The same per unit of time if the other is: "from $5 to $3 per month". */
    Measure perTimeOf(Measure other) {
        String rate = Objects.requireNonNullElse(other.symbol, "");
        int slash = rate.lastIndexOf('/');
        String unit = slash <= 0 ? null : rate.substring(0, slash);
        return slash >= 0 && isAmount() && Objects.equals(symbol, unit)
                ? per(rate.substring(slash))
                : this;
    }

    /** Whether it may be told per unit of time. */
    boolean isAmount() {
        return switch (kind) {
            case COUNT, DATA_SIZE, MONEY -> true;
            case QUANTITY -> symbol != null && !symbol.endsWith("Hz");
            default -> false;
        };
    }
}
