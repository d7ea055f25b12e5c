package dev.tenure.resume;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * An employer, school or project owner, as all positions that name it and have the same audience
 * together tell of it: they share this node.
 */
public final class Organization {

    private final Identity identity = new Identity();
    private final Audience audience;
    private final String name;
    private final SequencedSet<String> formerNames = new LinkedHashSet<>();
    private final SequencedSet<String> urls = new LinkedHashSet<>();

    public Organization(Audience audience, String name) {
        this.audience = audience;
        this.name = name;
    }

    /** Adds what one more position says that it was called before. */
    public void addFormerNames(Collection<String> names) {
        formerNames.addAll(names);
    }

    /** Adds addresses that one more position gives. */
    public void addUrls(Collection<String> addresses) {
        urls.addAll(addresses);
    }

    public Identity identity() {
        return identity;
    }

    public Audience audience() {
        return audience;
    }

    /** Returns the name as the first position spells it. */
    public String name() {
        return name;
    }

    /** Returns what it was called before, in reading order. */
    public SequencedSet<String> formerNames() {
        return Collections.unmodifiableSequencedSet(formerNames);
    }

    /** Returns its addresses as they are written, in reading order. */
    public SequencedSet<String> urls() {
        return Collections.unmodifiableSequencedSet(urls);
    }
}
