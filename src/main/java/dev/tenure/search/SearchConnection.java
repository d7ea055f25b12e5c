package dev.tenure.search;

import dev.tenure.graph.Connection;
import dev.tenure.graph.Edge;
import dev.tenure.graph.PageInfo;

import java.util.List;

/** A page of hits; how many there are in all is counted where it is asked for. */
record SearchConnection(List<Edge<SearchHit>> edges, PageInfo pageInfo, SearchCountKey counted) {

    SearchConnection {
        edges = List.copyOf(edges);
    }

    /** Returns the page, with what was found of the question in each text. */
    static SearchConnection of(Connection<FoundText> page, SearchCountKey counted) {
        return new SearchConnection(
                page.edges().stream()
                        .map(edge -> new Edge<>(edge.node().hit(counted.meant()), edge.cursor()))
                        .toList(),
                page.pageInfo(),
                counted);
    }

    public List<SearchHit> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
