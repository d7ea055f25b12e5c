package dev.tenure.interchange;

import dev.tenure.document.Code;
import dev.tenure.document.DocumentLimits;
import dev.tenure.document.Problems;
import dev.tenure.period.Period;
import dev.tenure.recognition.Mention;
import dev.tenure.recognition.Recognizer;
import dev.tenure.recognition.Surroundings;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Identity;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Use;
import dev.tenure.resume.Use.EvidencePart;
import dev.tenure.technology.Catalogue;
import dev.tenure.technology.Technology;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the technologies that the positions of one document declare or mention. */
final class UseFinder {

    private static final int HINTS = 3;

    private final Catalogue catalogue;
    private final Recognizer recognizer;
    private final Problems problems;
    private final Set<Technology> early = new HashSet<>();

    UseFinder(Catalogue catalogue, Recognizer recognizer, Problems problems) {
        this.catalogue = catalogue;
        this.recognizer = recognizer;
        this.problems = problems;
    }

    /** Returns the position with its uses of technologies. */
    Position find(Position position) {
        return position.withUses(new PositionUses(position).inReadingOrder());
    }

    /** The uses of one position. */
    private final class PositionUses {

        private final Position position;
        private final UsePeriods periods;
        private final Surroundings around;
        private final List<Use> found = new ArrayList<>();
        private final Map<Declaration, List<DeclaredName>> names = new LinkedHashMap<>();
        private final Set<Use.Technology> declared = new HashSet<>();

        PositionUses(Position position) {
            this.position = position;
            periods = new UsePeriods(position.period(), problems, early);
            for (Declaration one : position.declarations()) {
                names.put(one, DeclaredNames.in(one.name(), catalogue, recognizer));
            }
            around = around(position, names.values());
        }

        List<Use> inReadingOrder() {
            mention(EvidencePart.TITLE, null, position.title(), position.path(), around);
            mention(EvidencePart.SUMMARY, null, position.summary(), position.path(), around);
            names.forEach(this::declare);
            Map<Achievement, Surroundings> below = new HashMap<>();
            for (Achievement one : position.achievements()) {
                Surroundings above =
                        one.parent() == null ? around : below.getOrDefault(one.parent(), around);
                Set<String> named =
                        mention(EvidencePart.ACHIEVEMENT, one, one.text(), one.path(), above);
                below.put(one, above.with(named));
            }
            return found;
        }

        /** Adds what a text mentions; returns the slugs. */
        private Set<String> mention(
                EvidencePart part,
                @Nullable Achievement achievement,
                @Nullable String text,
                String path,
                Surroundings surroundings) {
            Set<String> named = new HashSet<>();
            if (text == null) {
                return named;
            }
            for (Mention mention : recognizer.mentionsIn(text, surroundings)) {
                named.add(mention.technology().slug());
                periods.warnBeforeRelease(mention.technology(), null, path);
                found.add(
                        new Use(
                                part,
                                achievement,
                                new Use.Technology.Catalogued(mention.technology().slug()),
                                new Identity(),
                                mention.role(),
                                null,
                                mention.reason(),
                                mention.start(),
                                mention.end(),
                                List.of(),
                                null,
                                null));
            }
            return named;
        }

        private void declare(Declaration declaration, List<DeclaredName> names) {
            for (DeclaredName name : names) {
                Technology known = name.technology();
                Use.Technology technology =
                        known == null
                                ? new Use.Technology.Own(name.own(declaration.name()))
                                : new Use.Technology.Catalogued(known.slug());
                boolean listed = declaration.listed() || names.size() > 1;
                boolean isNew = declared.add(technology);
                if (known == null && name.end() - name.start() > DocumentLimits.TERM) {
                    problems.warning(
                            declaration.path(), Code.LIMIT, "This is too long for a name.");
                } else if (isNew || !listed) {
                    found.add(use(declaration, name, technology));
                }
            }
        }

        private Use use(Declaration declaration, DeclaredName name, Use.Technology technology) {
            Technology known = name.technology();
            Period period = periods.cut(declaration);
            if (known == null) {
                problems.warning(
                        declaration.path(),
                        Code.UNKNOWN_TECHNOLOGY,
                        unknown(name.own(declaration.name())));
            } else {
                periods.warnBeforeRelease(known, period, declaration.path());
            }
            return new Use(
                    EvidencePart.STACK,
                    null,
                    technology,
                    new Identity(),
                    declaration.role(),
                    declaration.name(),
                    name.reason(),
                    name.start(),
                    name.end(),
                    declaration.purposes(),
                    declaration.version() == null ? name.version() : declaration.version(),
                    period);
        }
    }

    /**
     * Returns what the position declares, and what speaks of all of it mentions, and whose it is.
     */
    private Surroundings around(Position position, Collection<List<DeclaredName>> names) {
        String employer = position.organization() == null ? null : position.organization().name();
        Surroundings place = new Surroundings(Set.of(), employer, position.title());
        Stream<Technology> declared =
                names.stream()
                        .flatMap(List::stream)
                        .map(DeclaredName::technology)
                        .filter(Objects::nonNull);
        Stream<Technology> mentioned =
                Stream.of(position.title(), position.summary())
                        .filter(Objects::nonNull)
                        .flatMap(text -> recognizer.mentionsIn(text, place).stream())
                        .map(Mention::technology);
        return place.with(
                Stream.concat(declared, mentioned)
                        .map(Technology::slug)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Says that a name is unknown, and what it might have meant. */
    private String unknown(String name) {
        List<String> near = catalogue.nearest(name, HINTS).stream().map(Technology::name).toList();
        String hint =
                near.isEmpty() ? "" : " The nearest it knows: " + String.join(", ", near) + ".";
        return "The catalogue does not know \"%s\"; it becomes a technology of its own.%s"
                .formatted(name, hint);
    }
}
