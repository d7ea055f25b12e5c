package dev.tenure.experience;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.integer;

import dev.tenure.technology.Technologies;
import dev.tenure.technology.Terms;

import io.r2dbc.spi.Readable;

import org.dataloader.Try;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

/** A {@link TechnologyFacet} by key. */
public record FacetRow(long term, int count) {

    public static FacetRow read(Readable row) {
        return new FacetRow(id(row, "term_id"), integer(row, "count"));
    }

    private TechnologyFacet in(Terms terms) {
        return new TechnologyFacet(terms.technology(term), count);
    }

    /** The facets of every answer, in its order. */
    public static Mono<List<Try<List<TechnologyFacet>>>> facets(
            List<Try<List<FacetRow>>> found, Technologies technologies) {
        List<Long> counted =
                found.stream()
                        .filter(Try::isSuccess)
                        .flatMap(rows -> rows.get().stream())
                        .map(FacetRow::term)
                        .distinct()
                        .toList();
        return technologies
                .holding(counted)
                .map(terms -> found.stream().map(answer -> answer.map(each(terms))).toList());
    }

    private static Function<List<FacetRow>, List<TechnologyFacet>> each(Terms terms) {
        return rows -> rows.stream().map(row -> row.in(terms)).toList();
    }
}
