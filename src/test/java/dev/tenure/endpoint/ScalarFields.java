package dev.tenure.endpoint;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.BadRequest;
import dev.tenure.graph.Today;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** Fields that say which date, number and day they were given. */
@Controller
@TestComponent
class ScalarFields {

    record DatedInput(@Nullable DateRangeInput period, List<PartialDate> days) {}

    record DateRangeInput(@Nullable PartialDate from, @Nullable PartialDate to) {}

    @QueryMapping
    @Nullable String dated(@Argument @Nullable DatedInput filter) {
        if (filter == null || filter.period() == null) {
            return null;
        }
        ArgumentLimits.list(filter.days(), "filter.days");
        var range = filter.period();
        return BadRequest.unlessValid(
                        "filter.period", () -> new DateRange(range.from(), range.to()))
                .toString();
    }

    @QueryMapping
    @Nullable String counted(@Argument @Nullable Integer number) {
        return String.valueOf(number);
    }

    @QueryMapping
    String today(Today today) {
        return today.day().toString();
    }
}
