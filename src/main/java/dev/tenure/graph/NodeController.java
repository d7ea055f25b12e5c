package dev.tenure.graph;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds any object by its id. */
@Controller
class NodeController {

    @QueryMapping
    Answer<?> node(@Argument String id, NodeKeys nodes) {
        return nodes.load(GlobalId.decode(id));
    }
}
