package dev.tenure.graph;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose data an answer was made of. The context of a request that was executed as a query holds
 * them under this class.
 *
 * @param slugs of the people, in small letters, whether there are such people or not
 * @param areAnybody whether it may be the data of others too
 */
public record Subjects(Set<String> slugs, boolean areAnybody) {

    public Subjects {
        slugs =
                slugs.stream()
                        .map(slug -> slug.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
