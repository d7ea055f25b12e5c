package dev.tenure.position;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.label;
import static dev.tenure.database.Columns.optionalText;
import static dev.tenure.database.Columns.text;
import static dev.tenure.database.Columns.texts;

import dev.tenure.graph.PeriodColumns;
import dev.tenure.resume.Position.PositionKind;

import io.r2dbc.spi.Readable;

final class PositionRow {

    private PositionRow() {}

    static Position read(Readable row) {
        return new Position(
                id(row, "id"),
                id(row, "person_id"),
                label(row, "kind", PositionKind.class),
                optionalText(row, "title"),
                row.get("organization_id") == null ? null : organization(row),
                PeriodColumns.read(row),
                optionalText(row, "summary"),
                optionalText(row, "location"),
                optionalText(row, "url"));
    }

    static Organization organization(Readable row) {
        return new Organization(
                id(row, "organization_id"),
                id(row, "person_id"),
                text(row, "organization_name"),
                texts(row, "former_names"),
                texts(row, "urls"));
    }
}
