package dev.tenure.position;

import dev.tenure.graph.Connection;
import dev.tenure.graph.Edge;
import dev.tenure.graph.PageInfo;

import java.util.List;

/** A page of organizations; how many there are in all is counted where it is asked for. */
record OrganizationConnection(
        List<Edge<Organization>> edges, PageInfo pageInfo, String countedText) {

    OrganizationConnection {
        edges = List.copyOf(edges);
    }

    static OrganizationConnection of(Connection<Organization> page, String text) {
        return new OrganizationConnection(page.edges(), page.pageInfo(), text);
    }

    public List<Organization> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
