package dev.tenure.graph;

import static dev.tenure.database.Columns.optionalText;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Columns;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodState;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

/** Reads a period from the four columns that every dated table has. */
public final class PeriodColumns {

    private PeriodColumns() {}

    /** Returns the period, or null where the row has none. */
    public static @Nullable Period read(Readable row) {
        return optionalText(row, "period_state") == null
                ? null
                : new Period(
                        optionalText(row, "period_raw"),
                        date(row, "period_start"),
                        date(row, "period_end"),
                        Columns.label(row, "period_state", PeriodState.class));
    }

    /** Returns the period in the next four columns, or null where the row has none. */
    public static @Nullable Period read(ColumnReader row) {
        String raw = row.optionalText();
        String start = row.optionalText();
        String end = row.optionalText();
        String state = row.optionalText();
        return state == null
                ? null
                : new Period(raw, date(start), date(end), PeriodState.valueOf(state));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    /** Returns the date in a column, or null where the row has none. */
    public static @Nullable PartialDate date(Readable row, String column) {
        return date(optionalText(row, column));
    }
}
