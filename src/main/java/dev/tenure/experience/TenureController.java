package dev.tenure.experience;

import dev.tenure.graph.Answer;
import dev.tenure.graph.Keys;
import dev.tenure.graph.Today;
import dev.tenure.period.DateRange;
import dev.tenure.period.MonthRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.Tenure;
import dev.tenure.period.TenureInterval;
import dev.tenure.person.Person;
import dev.tenure.position.Position;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.position.PositionsKey;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.stream.Stream;

/** How long in all: the union of positions that another edge finds. */
@Controller
class TenureController {

    @SchemaMapping
    Answer<Tenure> tenure(
            Person person,
            @Argument @Nullable PositionFilterInput filter,
            @Argument @Nullable DateRangeInput within,
            @Argument @Nullable PartialDate asOf,
            Today today,
            Keys<PositionsKey, List<Position>> positions) {
        DateRange counted = DateRangeInput.range(within, "within");
        PartialDate day = today.asOf(asOf);
        return positions
                .load(PositionsKey.of(person.key(), filter, "filter"))
                .map(found -> tenure(found, day, counted));
    }

    @SchemaMapping
    Answer<List<MonthRange>> gaps(
            Person person,
            @Argument @Nullable PositionFilterInput filter,
            @Argument @Nullable PartialDate asOf,
            Today today,
            Keys<PositionsKey, List<Position>> positions) {
        return tenure(person, filter, null, asOf, today, positions).map(Tenure::gaps);
    }

    private static Tenure tenure(List<Position> positions, PartialDate asOf, DateRange within) {
        List<Period> periods =
                positions.stream().flatMap(each -> Stream.ofNullable(each.period())).toList();
        return Tenure.of(periods, asOf, within);
    }

    @SchemaMapping
    PartialDate start(TenureInterval interval) {
        return PartialDate.of(interval.months().first());
    }

    @SchemaMapping
    PartialDate end(TenureInterval interval) {
        return PartialDate.of(interval.months().last());
    }

    @SchemaMapping
    int months(TenureInterval interval) {
        return interval.months().months();
    }

    @SchemaMapping(typeName = "TenureGap")
    PartialDate start(MonthRange gap) {
        return PartialDate.of(gap.first());
    }

    @SchemaMapping(typeName = "TenureGap")
    PartialDate end(MonthRange gap) {
        return PartialDate.of(gap.last());
    }

    @SchemaMapping(typeName = "MonthSpan", field = "start")
    PartialDate startOfSpan(MonthRange span) {
        return PartialDate.of(span.first());
    }

    @SchemaMapping(typeName = "MonthSpan", field = "end")
    PartialDate endOfSpan(MonthRange span) {
        return PartialDate.of(span.last());
    }
}
