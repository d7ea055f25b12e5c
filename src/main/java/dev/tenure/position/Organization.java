package dev.tenure.position;

import static dev.tenure.database.Columns.texts;

import dev.tenure.database.Columns;
import dev.tenure.graph.GlobalId;

import io.r2dbc.spi.Readable;

import java.util.List;

/** An employer, a school or a project's owner, as one résumé knows it. */
public record Organization(
        long key, long personKey, String name, List<String> formerNames, List<String> urls) {

    public Organization {
        formerNames = List.copyOf(formerNames);
        urls = List.copyOf(urls);
    }

    static Organization read(Readable row) {
        return new Organization(
                Columns.id(row, "organization_id"),
                Columns.id(row, "person_id"),
                Columns.text(row, "organization_name"),
                texts(row, "former_names"),
                texts(row, "urls"));
    }

    /** Returns the id in the graph. */
    public String id() {
        return new GlobalId("Organization", key).encode();
    }
}
