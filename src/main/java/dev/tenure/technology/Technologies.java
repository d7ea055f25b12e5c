package dev.tenure.technology;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.optionalText;
import static dev.tenure.database.Columns.text;
import static dev.tenure.database.Columns.texts;

import dev.tenure.database.ChangeFeed;
import dev.tenure.graph.BatchLoader;
import dev.tenure.period.PartialDate;
import dev.tenure.technology.TechnologyFilterInput.Criteria;
import dev.tenure.technology.Terms.Version;

import io.r2dbc.spi.Readable;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The terms that everybody may know of, kept in memory. While a service runs, terms come and never
 * change or go, so what is kept is right for everything it knows; who misses something looks again,
 * and so does everybody after a change that is heard of.
 */
@Component
public class Technologies {

    private static final String VERSION =
            """
            select count(*) as count, coalesce(sum(id), 0)::bigint as sum,
                   (select detail from startup_record where name = 'catalogue') as catalogue
            from visible_technology
            """;

    private static final String TERMS =
            """
            select t.id, t.slug, t.name, category.slug as category, t.released, t.note,
                   array(select e.spelling from technology_term e
                         where e.technology_id = t.id and e.kind = 'ALIAS'
                         order by e.ordinal) as aliases,
                   array(select i.slug from technology_implication
                         join technology i on i.id = implied_id
                         where technology_id = t.id
                           and implied_id is distinct from t.category_id
                         order by i.slug collate "C") as implies
            from visible_technology t
            left join technology category on category.id = t.category_id
            """;

    private final DatabaseClient database;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final AtomicLong changes = new AtomicLong();

    Technologies(DatabaseClient database, ChangeFeed feed) {
        this.database = database;
        feed.subscribe(this::changed);
    }

    /**
     * What is kept.
     *
     * @param changes how many changes had been heard of before it was read
     */
    private record Kept(Terms terms, long changes) {}

    private void changed(String change) {
        if (change.equals(ChangeFeed.EVERYTHING)) {
            changes.incrementAndGet();
        }
    }

    /**
     * Returns the terms as they are now, by one statement, and a second where they have changed.
     */
    public Mono<Terms> now() {
        return Mono.defer(() -> {
            long heard = changes.get();
            return version()
                    .flatMap(this::ofVersion)
                    .doOnNext(terms -> kept.set(new Kept(terms, heard)));
        });
    }

    /** Returns terms that know every name in the filters, unless the database does not either. */
    public Mono<Terms> knowing(Collection<TechnologyFilterInput> filters) {
        return knowingNames(filters.stream().flatMap(TechnologyFilterInput::names).toList());
    }

    /** Returns terms that know all these names, unless the database does not either. */
    public Mono<Terms> knowingNames(Collection<String> names) {
        return with(terms -> names.stream().allMatch(terms::knows));
    }

    /** Finds the ids of the names in filters. */
    Mono<List<Try<Criteria>>> criteria(List<AskedTechnologies> asked) {
        return knowing(asked.stream().map(AskedTechnologies::filter).toList())
                .map(terms -> BatchLoader.each(asked, each -> each.criteria(terms)));
    }

    /** Returns terms that hold every technology with these ids. */
    public Mono<Terms> holding(Collection<Long> ids) {
        return with(terms -> ids.stream().allMatch(terms::holds));
    }

    /** Returns terms that hold every technology whose id stands in a row that was found. */
    public <R> Mono<Terms> holding(List<Try<List<R>>> found, Function<R, Stream<Long>> ids) {
        return holding(
                found.stream()
                        .filter(Try::isSuccess)
                        .flatMap(rows -> rows.get().stream())
                        .flatMap(ids)
                        .distinct()
                        .toList());
    }

    /** Returns the terms as they were last read; there are some wherever there is a technology. */
    Terms kept() {
        return Objects.requireNonNull(kept.get()).terms();
    }

    /** Turns rows that name technologies by their ids into answers that have the technologies. */
    public <R, V> Mono<List<Try<V>>> resolve(
            List<Try<List<R>>> found,
            Function<R, Stream<Long>> ids,
            BiFunction<List<R>, Terms, V> answer) {
        return holding(found, ids)
                .map(terms ->
                        found.stream()
                                .map(each -> each.map(rows -> answer.apply(rows, terms)))
                                .toList());
    }

    private Mono<Terms> with(Predicate<Terms> enough) {
        Kept known = kept.get();
        return known != null && known.changes() == changes.get() && enough.test(known.terms())
                ? Mono.just(known.terms())
                : now();
    }

    private Mono<Terms> ofVersion(Version version) {
        Kept known = kept.get();
        return known != null && known.terms().version().equals(version)
                ? Mono.just(known.terms())
                : read(version);
    }

    private Mono<Version> version() {
        return database.sql(VERSION)
                .map(row ->
                        new Version(
                                id(row, "count"), id(row, "sum"), optionalText(row, "catalogue")))
                .one();
    }

    private Mono<Terms> read(Version version) {
        return database.sql(TERMS)
                .map(row -> Map.entry(id(row, "id"), technology(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(technologies -> new Terms(version, technologies));
    }

    private static Technology technology(Readable row) {
        String released = optionalText(row, "released");
        return new Technology(
                text(row, "slug"),
                text(row, "name"),
                optionalText(row, "category"),
                texts(row, "aliases"),
                texts(row, "implies"),
                released == null ? null : PartialDate.parse(released),
                optionalText(row, "note"));
    }
}
