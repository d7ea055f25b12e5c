package dev.tenure.position;

import dev.tenure.graph.GlobalId;

import java.util.List;

/** An employer, a school or a project's owner, as one résumé knows it. */
public record Organization(
        long key, long personKey, String name, List<String> formerNames, List<String> urls) {

    public Organization {
        formerNames = List.copyOf(formerNames);
        urls = List.copyOf(urls);
    }

    public String id() {
        return new GlobalId("Organization", key).encode();
    }
}
