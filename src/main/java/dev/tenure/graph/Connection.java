package dev.tenure.graph;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One page of a list that may be long.
 *
 * @param edges its entries in the list's order
 * @param pageInfo what lies around it
 * @param totalCount how many entries the whole list has
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

    /** Copies the edges. */
    public Connection {
        edges = List.copyOf(edges);
    }

    /**
     * Makes a page of rows as they were read.
     *
     * @param rows at most one more than the page's size, in reverse order if it is backward
     * @param cursor the {@linkplain Cursor#encode cursor} of a row
     * @param totalCount how many rows there are without the page's bounds
     */
    public static <T> Connection<T> of(
            Page page, List<T> rows, Function<T, String> cursor, int totalCount) {
        boolean more = rows.size() > page.size();
        List<T> shown = more ? rows.subList(0, page.size()) : rows;
        List<Edge<T>> edges =
                IntStream.range(0, shown.size())
                        .map(index -> page.isBackward() ? shown.size() - 1 - index : index)
                        .mapToObj(shown::get)
                        .map(row -> new Edge<>(row, cursor.apply(row)))
                        .toList();
        var info =
                new PageInfo(
                        page.isBackward() ? page.before() != null : more,
                        page.isBackward() ? more : page.after() != null,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor());
        return new Connection<>(edges, info, totalCount);
    }

    /** Returns the entries without their places. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
