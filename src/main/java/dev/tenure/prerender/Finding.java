package dev.tenure.prerender;

import dev.tenure.phrases.Phrases;
import dev.tenure.prerender.Evidence.Place;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a filter found at a position.
 *
 * @param id of the position
 * @param evidence null where no technology was asked for
 * @param achievements those that have the words; null where none were asked for
 */
record Finding(String id, @Nullable List<Evidence> evidence, @Nullable List<Place> achievements) {

    /** Returns the words that show technologies. */
    List<Evidence> proof() {
        return evidence == null ? List.of() : evidence;
    }

    List<Evidence> in(String part, @Nullable String achievement) {
        return proof().stream().filter(one -> one.isIn(part, achievement)).toList();
    }

    List<Mark> marks(Phrases phrases, String part, @Nullable String achievement) {
        return in(part, achievement).stream().map(one -> one.mark(phrases)).toList();
    }

    /** Returns the achievements that the filter speaks of. */
    Set<String> kept() {
        Stream<Place> worded = achievements == null ? Stream.empty() : achievements.stream();
        Stream<Place> proved = proof().stream().map(Evidence::achievement).filter(Objects::nonNull);
        return Stream.concat(worded, proved).map(Place::id).collect(Collectors.toSet());
    }

    /** Returns whether the filter speaks of some of the position, and not of it alone. */
    boolean speaks() {
        return !kept().isEmpty() || !proof().isEmpty();
    }
}
