package dev.tenure.experience;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.tenure.period.PartialDate;

import java.util.Comparator;
import java.util.Locale;

/** In what order technologies are given; what is alike follows the slug. */
public enum TechnologyTenureOrder {
    /** Most months first, then what is mentioned itself. */
    MONTHS(mostMonths()),
    /** The last used first, then most months, then what is mentioned itself. */
    RECENCY(
            comparing(
                            (TechnologyTenure each) -> each.tenure().lastUsed(),
                            nullsLast(
                                    comparing(PartialDate::lastDay)
                                            .thenComparing(PartialDate::firstDay)
                                            .reversed()))
                    .thenComparing(mostMonths())),
    /** By name, in any case. */
    NAME(comparing(each -> each.technology().name().toLowerCase(Locale.ROOT)));

    private final Comparator<TechnologyTenure> order;

    TechnologyTenureOrder(Comparator<TechnologyTenure> order) {
        this.order = order.thenComparing(each -> each.technology().slug());
    }

    Comparator<TechnologyTenure> comparator() {
        return order;
    }

    private static Comparator<TechnologyTenure> mostMonths() {
        return comparing((TechnologyTenure each) -> each.tenure().months(), reverseOrder())
                .thenComparing(TechnologyTenure::implied);
    }
}
