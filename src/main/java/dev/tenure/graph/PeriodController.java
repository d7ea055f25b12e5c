package dev.tenure.graph;

import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.Tenure;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PeriodController {

    @SchemaMapping
    int months(Period period, @Argument @Nullable PartialDate asOf, Today today) {
        return Tenure.of(period, today.asOf(asOf)).months();
    }

    @SchemaMapping
    int monthsAtLeast(Period period, @Argument @Nullable PartialDate asOf, Today today) {
        return Tenure.of(period, today.asOf(asOf)).monthsAtLeast();
    }
}
