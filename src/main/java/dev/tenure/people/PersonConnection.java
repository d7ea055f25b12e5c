package dev.tenure.people;

import dev.tenure.graph.Connection;
import dev.tenure.graph.Edge;
import dev.tenure.graph.Page;
import dev.tenure.graph.PageInfo;

import java.util.List;

/** A page of people; how many there are in all is counted only where it is asked. */
record PersonConnection(PeopleQuestion question, List<PersonEdge> edges, PageInfo pageInfo) {

    PersonConnection {
        edges = List.copyOf(edges);
    }

    static PersonConnection of(PeopleKey key, List<PeopleSortKey> places) {
        PeopleQuestion question = key.question();
        String fingerprint = PeopleQuestion.fingerprint(question.filter(), question.order());
        Page page = key.page();
        Connection<PeopleSortKey> found =
                Connection.of(page, places, place -> place.cursor(fingerprint, question.asOf()), 0);
        return new PersonConnection(
                question,
                found.edges().stream().map(edge -> edge(edge, question)).toList(),
                found.pageInfo());
    }

    private static PersonEdge edge(Edge<PeopleSortKey> edge, PeopleQuestion question) {
        return new PersonEdge(edge.node().personId(), edge.cursor(), question);
    }

    List<Long> personKeys() {
        return edges.stream().map(PersonEdge::personKey).toList();
    }
}
