package dev.tenure.interchange;

import dev.tenure.document.Problems;
import dev.tenure.period.Period;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Use;
import dev.tenure.resume.Use.EvidencePart;
import dev.tenure.resume.Use.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what was used at one position, in reading order. */
final class UseFinder {

    private final Position position;
    private final KnownTerms terms;
    private final Problems problems;
    private final Set<String> around;
    private final List<Use> found = new ArrayList<>();
    private final Set<Use.Technology> declared = new HashSet<>();
    private final UsePeriods periods;

    private UseFinder(Position position, KnownTerms terms, Problems problems) {
        this.position = position;
        this.terms = terms;
        this.problems = problems;
        this.periods = new UsePeriods(position.period(), problems);
        this.around = around(position, terms);
    }

    /** What the position declares, and what its texts mention beyond doubt, each by itself. */
    private static Set<String> around(Position position, KnownTerms terms) {
        Stream<KnownTerms.Term> declared =
                position.declarations().stream()
                        .map(declaration -> DeclaredName.of(declaration.name(), terms).term())
                        .filter(Objects::nonNull);
        Stream<KnownTerms.Term> mentioned =
                Stream.concat(
                                Stream.of(position.title(), position.summary())
                                        .filter(Objects::nonNull),
                                position.achievements().stream().map(Achievement::text))
                        .flatMap(text -> terms.mentionedIn(text, Set.of()).stream())
                        .map(KnownTerms.Mentioned::term);
        return Stream.concat(declared, mentioned)
                .map(KnownTerms.Term::slug)
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Use> of(Position position, KnownTerms terms, Problems problems) {
        UseFinder uses = new UseFinder(position, terms, problems);
        uses.mention(EvidencePart.TITLE, null, position.title(), position.path());
        uses.mention(EvidencePart.SUMMARY, null, position.summary(), position.path());
        position.declarations().forEach(uses::declare);
        for (int i = 0; i < position.achievements().size(); i++) {
            Achievement one = position.achievements().get(i);
            uses.mention(EvidencePart.ACHIEVEMENT, i, one.text(), one.path());
        }
        return uses.found;
    }

    private void mention(
            EvidencePart part, @Nullable Integer achievement, @Nullable String text, String path) {
        if (text == null) {
            return;
        }
        for (KnownTerms.Mentioned mention : terms.mentionedIn(text, around)) {
            periods.warnBeforeRelease(mention.term(), null, path);
            found.add(
                    new Use(
                            part,
                            achievement,
                            new Use.Technology.Catalogued(mention.term().slug()),
                            mention.role(),
                            null,
                            mention.term().reason(),
                            mention.start(),
                            mention.end(),
                            List.of(),
                            null,
                            null));
        }
    }

    private void declare(Declaration declaration) {
        DeclaredName name = DeclaredName.of(declaration.name(), terms);
        KnownTerms.Term term = name.term();
        Use.Technology technology =
                term == null
                        ? new Use.Technology.Own(DeclaredName.own(declaration.name()))
                        : new Use.Technology.Catalogued(term.slug());
        if (declaration.keyword() && (term == null || declared.contains(technology))) {
            return;
        }
        declared.add(technology);
        Period period = periods.cut(declaration);
        if (term == null) {
            problems.warning(declaration.path(), terms.unknown(declaration.name()));
        } else {
            periods.warnBeforeRelease(term, period, declaration.path());
        }
        found.add(
                new Use(
                        EvidencePart.STACK,
                        null,
                        technology,
                        declaration.role(),
                        declaration.name(),
                        term == null ? Reason.NAME : term.reason(),
                        name.start(),
                        name.end(),
                        declaration.purposes(),
                        declaration.version() == null ? name.version() : declaration.version(),
                        period));
    }
}
