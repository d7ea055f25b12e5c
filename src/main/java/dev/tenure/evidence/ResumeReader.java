package dev.tenure.evidence;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.database.RowsByKey;
import dev.tenure.database.SharedQuery;
import dev.tenure.graph.Level;
import dev.tenure.person.Slugs;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Terms;

import io.r2dbc.spi.Readable;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads people with their positions and all that belongs to them by one statement. */
@Component
class ResumeReader {

    private static final Function<Readable, StoredResume> READER =
            row -> StoredResume.read(new ColumnReader(row).skip(1));

    /** Résumés that are read together: more would keep the thread of a connection for long. */
    private static final int MOST_TOGETHER = 8;

    private final Queries queries;
    private final Slugs slugs;
    private final Technologies technologies;
    private final SharedQuery<String, RowsByKey<String, StoredResume>> withUses;
    private final SharedQuery<String, RowsByKey<String, StoredResume>> withoutUses;

    ResumeReader(Queries queries, Slugs slugs, Technologies technologies) {
        this.queries = queries;
        this.slugs = slugs;
        this.technologies = technologies;
        withUses = queries.shared(MOST_TOGETHER, asked -> ofSlugs(asked, true));
        withoutUses = queries.shared(MOST_TOGETHER, asked -> ofSlugs(asked, false));
    }

    /** Reads the people of these keys. */
    Mono<RowsByKey<Long, StoredResume>> ofPeople(Long[] people, Level level) {
        return queries.rowsByKey(
                queries.suited(ResumeStatements.OF_PEOPLE, SpreadResumes.OF_PEOPLE),
                row -> new ColumnReader(row).skip(1).id(),
                READER,
                (Object) people,
                AskedContent.hasUses(level));
    }

    /** Reads the person with a slug, as it is stored, if there is one. */
    Mono<List<StoredResume>> ofSlug(String slug, Level level) {
        return (AskedContent.hasUses(level) ? withUses : withoutUses)
                .ask(List.of(slug))
                .map(resumes -> resumes.of(slug));
    }

    private Mono<RowsByKey<String, StoredResume>> ofSlugs(List<String> asked, boolean withUses) {
        String[] stored = asked.toArray(String[]::new);
        return queries.areSpread()
                ? slugs.people(stored)
                        .flatMap(people -> bySlug(SpreadResumes.OF_PEOPLE, people, withUses))
                : bySlug(ResumeStatements.OF_SLUGS, stored, withUses);
    }

    private Mono<RowsByKey<String, StoredResume>> bySlug(
            String sql, Object whose, boolean withUses) {
        return queries.rowsByKey(sql, row -> new ColumnReader(row).text(), READER, whose, withUses);
    }

    /** Returns terms that hold every technology of these résumés. */
    Mono<Terms> terms(Stream<StoredResume> resumes) {
        return technologies.holding(
                resumes.flatMap(StoredResume::technologies).collect(Collectors.toSet()));
    }
}
