package dev.tenure.technology;

import static dev.tenure.graph.Columns.optionalText;
import static dev.tenure.graph.Columns.text;
import static dev.tenure.graph.Columns.texts;

import dev.tenure.period.PartialDate;

import io.r2dbc.spi.Readable;

final class TechnologyRow {

    private TechnologyRow() {}

    static Technology read(Readable row) {
        String released = optionalText(row, "released");
        return new Technology(
                text(row, "slug"),
                text(row, "name"),
                optionalText(row, "category"),
                texts(row, "aliases"),
                texts(row, "implies"),
                released == null ? null : PartialDate.parse(released),
                optionalText(row, "note"));
    }
}
