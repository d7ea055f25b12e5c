package dev.tenure.document;

import dev.tenure.resume.Audience;
import dev.tenure.resume.Position;

import java.util.List;

/**
 * An employer, school or project owner, as all entries of a document that have the same audience
 * together tell of it.
 */
public record Employer(
        Audience audience, String name, List<String> formerNames, List<String> urls) {

    public Employer {
        formerNames = List.copyOf(formerNames);
        urls = List.copyOf(urls);
    }

    public boolean isOf(Position entry) {
        return audience == entry.audience() && name.equals(entry.organization());
    }
}
