package dev.tenure.recognition;

import dev.tenure.technology.Catalogue;
import dev.tenure.technology.Technology;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which technologies can take each other's place: those of one category, and what is written in one
 * language and what is written in another ("the PHP portal in Django").
 */
final class Kinship {

    private static final String LANGUAGE = "programming-language";

    /** TypeScript is JavaScript with types: what is written in one is written in the other. */
    private static final String TYPED = "typescript";

    private static final String PLAIN = "javascript";

    /** What runs on it is written in one of its languages, though not said in which. */
    private static final String JVM = "jvm";

    private static final Set<String> OF_JVM =
            Set.of("java", "kotlin", "scala", "groovy", "clojure");

    private final Map<String, Set<String>> languages = new HashMap<>();

    private final List<Set<String>> kin;

    Kinship(Catalogue catalogue, List<Set<String>> kin) {
        this.kin = kin;
        Set<String> all = new HashSet<>();
        catalogue.technologies().stream()
                .filter(it -> Objects.equals(it.category(), LANGUAGE))
                .forEach(it -> all.add(it.slug()));
        for (Technology each : catalogue.technologies()) {
            Set<String> spoken = new HashSet<>(catalogue.withImplied(Set.of(each.slug())));
            if (spoken.contains(TYPED)) {
                spoken.add(PLAIN);
            }
            if (spoken.contains(JVM) && Collections.disjoint(spoken, OF_JVM)) {
                spoken.addAll(OF_JVM);
            }
            spoken.retainAll(all);
            languages.put(each.slug(), spoken);
        }
    }

    /** Returns whether for each of the first there is one that can take its place. */
    boolean areOfOneKind(List<Technology> left, List<Technology> taken) {
        return left.stream().allMatch(one -> taken.stream().anyMatch(it -> isOfOneKind(one, it)));
    }

    private boolean isOfOneKind(Technology left, Technology taken) {
        return !taken.implies().contains(left.slug())
                && (areKin(left.category(), taken.category()) || speakOtherwise(left, taken));
    }

    /** Returns whether two categories are one, or of those that take each other's place. */
    boolean areKin(@Nullable String one, @Nullable String other) {
        return Objects.equals(one, other)
                || kin.stream().anyMatch(each -> each.contains(one) && each.contains(other));
    }

    private boolean speakOtherwise(Technology left, Technology taken) {
        Set<String> some = languages.getOrDefault(left.slug(), Set.of());
        Set<String> others = languages.getOrDefault(taken.slug(), Set.of());
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }
}
