package dev.tenure.evidence;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.database.RowsByKey;
import dev.tenure.database.SharedQuery;
import dev.tenure.graph.Level;
import dev.tenure.person.Slugs;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Terms;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads people's positions with all that belongs to them by one statement of flat rows. */
@Component
class ResumeReader {

    /** The fields that uses are read for. */
    private static final Map<String, List<String>> OF_USES =
            Map.of(
                    "Position", List.of("techStack", "evidence"),
                    "Achievement", List.of("evidence"));

    /** Résumés that are read together: more would keep the thread of a connection for long. */
    private static final int MOST_TOGETHER = 8;

    private final Queries queries;
    private final Slugs slugs;
    private final Technologies technologies;
    private final SharedQuery<String, ResumesBySlug> withUses;
    private final SharedQuery<String, ResumesBySlug> withoutUses;

    ResumeReader(Queries queries, Slugs slugs, Technologies technologies) {
        this.queries = queries;
        this.slugs = slugs;
        this.technologies = technologies;
        withUses = queries.shared(MOST_TOGETHER, asked -> ofSlugs(asked, true));
        withoutUses = queries.shared(MOST_TOGETHER, asked -> ofSlugs(asked, false));
    }

    /** Returns whether an operation asks for what belongs to positions. */
    static boolean serves(Level level) {
        return level.takesAnswersAhead()
                && (level.isAsked("Position", "achievements") || areUsesAsked(level));
    }

    /** Returns whether an operation asks for uses. */
    static boolean areUsesAsked(Level level) {
        return OF_USES.entrySet().stream()
                .anyMatch(type ->
                        type.getValue().stream()
                                .anyMatch(field -> level.isAsked(type.getKey(), field)));
    }

    /** Reads the positions of people with these keys. */
    Mono<RowsByKey<Long, ResumeRow>> ofPeople(Long[] people, Level level) {
        return queries.rowsByKey(
                queries.suited(ResumeStatements.OF_PEOPLE, ResumeStatements.SPREAD_OF_PEOPLE),
                row -> new ColumnReader(row).skip(3).id(),
                ResumeRow::read,
                (Object) people,
                areUsesAsked(level));
    }

    /** Reads the person with a slug, if there is one, and their positions. */
    Mono<List<ResumeRow>> ofSlug(String slug, Level level) {
        return (areUsesAsked(level) ? withUses : withoutUses)
                .ask(List.of(slug))
                .map(resumes -> resumes.of(slug));
    }

    private Mono<ResumesBySlug> ofSlugs(List<String> asked, boolean withUses) {
        String[] stored = asked.toArray(String[]::new);
        Mono<List<ResumeRow>> rows =
                queries.areSpread()
                        ? slugs.people(stored).flatMap(people -> ofSpread(people, withUses))
                        : queries.rows(
                                ResumeStatements.OF_SLUGS,
                                ResumeRow::read,
                                (Object) stored,
                                withUses);
        return rows.map(ResumesBySlug::new);
    }

    private Mono<List<ResumeRow>> ofSpread(Long[] people, boolean withUses) {
        return queries.rows(
                ResumeStatements.SPREAD_PEOPLE, ResumeRow::read, (Object) people, withUses);
    }

    /** Returns terms that hold every technology of these rows. */
    Mono<Terms> terms(Stream<ResumeRow> rows) {
        return technologies.holding(
                rows.filter(ResumeRow.OfUse.class::isInstance)
                        .map(row -> ((ResumeRow.OfUse) row).row().technology())
                        .collect(Collectors.toSet()));
    }
}
