package dev.tenure.position;

import dev.tenure.database.ColumnReader;
import dev.tenure.graph.GlobalId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An employer, a school or a project's owner, as one résumé knows it. */
public record Organization(
        long key, long personKey, String name, List<String> formerNames, List<String> urls) {

    public Organization {
        formerNames = List.copyOf(formerNames);
        urls = List.copyOf(urls);
    }

    /** Reads the columns of a person's organization, of which there may be none. */
    static @Nullable Organization readOptional(long person, ColumnReader row) {
        Long key = row.optionalId();
        if (key == null) {
            row.skip(3);
            return null;
        }
        return new Organization(key, person, row.text(), row.texts(), row.texts());
    }

    /** Reads the columns of an organization. */
    static Organization read(ColumnReader row) {
        return new Organization(row.id(), row.id(), row.text(), row.texts(), row.texts());
    }

    /** Returns the id in the graph. */
    public String id() {
        return new GlobalId("Organization", key).encode();
    }
}
