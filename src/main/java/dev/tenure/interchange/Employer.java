package dev.tenure.interchange;

import java.util.List;

/**
 * An employer, school or project owner, as all entries of a document that have the same audience
 * together tell of it.
 */
record Employer(Audience audience, String name, List<String> formerNames, List<String> urls) {

    Employer {
        formerNames = List.copyOf(formerNames);
        urls = List.copyOf(urls);
    }

    boolean isOf(Entry entry) {
        return audience == entry.audience() && name.equals(entry.organization());
    }
}
