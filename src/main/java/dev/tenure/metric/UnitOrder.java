package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/** Tells the smaller of two values in units of time or data; months and years are mean ones. */
final class UnitOrder {

    private static final Map<String, BigDecimal> SIZES =
            Map.ofEntries(
                    Map.entry("ns", new BigDecimal("1e-9")),
                    Map.entry("µs", new BigDecimal("1e-6")),
                    Map.entry("ms", new BigDecimal("1e-3")),
                    Map.entry("s", new BigDecimal(1)),
                    Map.entry("min", new BigDecimal(60)),
                    Map.entry("h", new BigDecimal(3_600)),
                    Map.entry("d", new BigDecimal(86_400)),
                    Map.entry("wk", new BigDecimal(604_800)),
                    Map.entry("mo", new BigDecimal(2_629_800)),
                    Map.entry("a", new BigDecimal(31_557_600)),
                    Map.entry("B", new BigDecimal(1)),
                    Map.entry("kB", new BigDecimal("1e3")),
                    Map.entry("MB", new BigDecimal("1e6")),
                    Map.entry("GB", new BigDecimal("1e9")),
                    Map.entry("TB", new BigDecimal("1e12")),
                    Map.entry("PB", new BigDecimal("1e15")),
                    Map.entry("KiB", new BigDecimal(1L << 10)),
                    Map.entry("MiB", new BigDecimal(1L << 20)),
                    Map.entry("GiB", new BigDecimal(1L << 30)),
                    Map.entry("TiB", new BigDecimal(1L << 40)));

    private UnitOrder() {}

    /** As a comparator says it; null where the units cannot be compared. */
    static @Nullable Integer compare(
            BigDecimal left,
            @Nullable String leftUnit,
            BigDecimal right,
            @Nullable String rightUnit) {
        if (Objects.equals(leftUnit, rightUnit)) {
            return left.compareTo(right);
        }
        BigDecimal first = leftUnit == null ? null : SIZES.get(leftUnit);
        BigDecimal second = rightUnit == null ? null : SIZES.get(rightUnit);
        return first == null || second == null
                ? null
                : left.multiply(first).compareTo(right.multiply(second));
    }
}
