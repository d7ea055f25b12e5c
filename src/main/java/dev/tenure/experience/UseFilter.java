package dev.tenure.experience;

import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.Technology;
import dev.tenure.technology.Terms;
import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which uses count, and for which technologies.
 *
 * @param technologies these alone; none: all
 * @param category only what it holds
 * @param implied whether uses of what implies a technology count for it
 * @param roles empty: those that are experience
 * @param sources empty: both
 * @param purpose only uses declared with it, without regard to case and accents
 */
record UseFilter(
        List<NamedTechnology> technologies,
        @Nullable NamedTechnology category,
        boolean implied,
        List<TechnologyRole> roles,
        List<UseSource> sources,
        @Nullable String purpose) {

    UseFilter {
        technologies = List.copyOf(technologies);
        roles = List.copyOf(roles);
        sources = List.copyOf(sources);
    }

    /** Returns all technologies that it names. */
    Stream<String> names() {
        return Stream.concat(technologies.stream(), Stream.ofNullable(category))
                .map(NamedTechnology::name);
    }

    /** Returns whether one of the purposes is the one asked for, or any will do. */
    boolean hasPurpose(List<String> purposes) {
        return purpose == null
                || purposes.stream().anyMatch(each -> Folding.of(each).equals(Folding.of(purpose)));
    }

    /** Returns what tells whether a technology is asked for. */
    Predicate<Technology> asksFor(Terms terms) {
        List<Technology> asked = technologies.stream().map(each -> each.in(terms)).toList();
        Technology held = category == null ? null : category.in(terms);
        return technology ->
                (asked.isEmpty() || asked.contains(technology))
                        && (held == null || terms.implies(technology, held));
    }
}
