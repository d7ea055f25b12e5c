package dev.tenure.recognition;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known about the place of a text.
 *
 * @param technologies the slugs of those that its position declares, and that headings above name
 * @param employer whose position it is; what is a part of that name names no technology
 * @param title of the position; a word that is all of it is what something is called
 */
public record Surroundings(
        Set<String> technologies, @Nullable String employer, @Nullable String title) {

    public static final Surroundings NONE = new Surroundings(Set.of(), null, null);

    public Surroundings {
        technologies = Set.copyOf(technologies);
    }

    /** Returns the surroundings of what stands below a text that names these technologies. */
    public Surroundings with(Set<String> named) {
        Set<String> both =
                Stream.concat(technologies.stream(), named.stream()).collect(Collectors.toSet());
        return new Surroundings(both, employer, title);
    }
}
