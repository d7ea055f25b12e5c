package dev.tenure.graph;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;

import java.util.concurrent.CompletableFuture;

/** Finds any object by its id, through the loader that is called as its type: {@code position}. */
@Controller
class NodeController {

    @QueryMapping
    CompletableFuture<?> node(@Argument String id, DataFetchingEnvironment environment) {
        GlobalId decoded = GlobalId.decode(id);
        if (!isNode(decoded.type(), environment.getGraphQLSchema())) {
            throw new BadRequest("id", "'id' is not an id of this service");
        }
        DataLoader<Long, ?> loader =
                environment.getDataLoader(StringUtils.uncapitalize(decoded.type()));
        if (loader == null) {
            throw new IllegalStateException("no loader finds a " + decoded.type());
        }
        return loader.load(decoded.key());
    }

    private static boolean isNode(String type, GraphQLSchema schema) {
        return schema.getType(type) instanceof GraphQLObjectType object
                && object.getInterfaces().stream().anyMatch(each -> each.getName().equals("Node"));
    }
}
