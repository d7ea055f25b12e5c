package dev.tenure.interchange;

import java.util.List;

/** An employer, school or project owner, as all entries of a document together tell of it. */
record Employer(String name, List<String> formerNames, List<String> urls) {

    Employer {
        formerNames = List.copyOf(formerNames);
        urls = List.copyOf(urls);
    }
}
