package dev.tenure.experience;

import static dev.tenure.database.Columns.flag;
import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.integer;

import dev.tenure.database.BatchStatement;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Terms;

import io.r2dbc.spi.Readable;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks statements that count terms, whether those of positions or of people. */
@Component
public final class TechnologyFacetStatement {

    private final BatchStatement statement;
    private final Technologies technologies;

    TechnologyFacetStatement(BatchStatement statement, Technologies technologies) {
        this.statement = statement;
        this.technologies = technologies;
    }

    /** Makes the row that stands for a key in the statement. */
    public interface KeyRow<K> {

        /**
         * Returns the row, a record whose component {@code key} is the index.
         *
         * @throws dev.tenure.graph.BadRequest if what the key asks is no question
         */
        Object of(int index, K key, Terms terms);
    }

    private record Row(long term, int count, boolean estimated) {

        static Row read(Readable row) {
            return new Row(id(row, "term_id"), integer(row, "count"), flag(row, "estimated"));
        }

        TechnologyFacet facet(Terms terms) {
            return new TechnologyFacet(terms.technology(term), count, estimated);
        }
    }

    /** Returns the form of a statement that suits where people are. */
    public String suited(String together, String spread) {
        return statement.suited(together, spread);
    }

    /**
     * Returns for each key the facets in the statement's columns {@code term_id}, {@code count} and
     * {@code estimated}, in its order.
     *
     * @param names all technologies that a key names
     */
    public <K> Mono<List<Try<List<TechnologyFacet>>>> answers(
            String sql, List<K> keys, Function<K, Stream<String>> names, KeyRow<K> keyRow) {
        return technologies
                .knowingNames(keys.stream().flatMap(names).toList())
                .flatMap(terms ->
                        statement.answers(
                                sql,
                                keys,
                                (index, key) -> keyRow.of(index, key, terms),
                                Row::read,
                                (_, rows) -> rows))
                .flatMap(found ->
                        technologies.resolve(
                                found,
                                row -> Stream.of(row.term()),
                                (rows, terms) ->
                                        rows.stream().map(row -> row.facet(terms)).toList()));
    }
}
