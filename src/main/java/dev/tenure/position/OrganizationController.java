package dev.tenure.position;

import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Page;
import dev.tenure.person.Person;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

@Controller
class OrganizationController {

    OrganizationController(
            BatchLoaderRegistry registry, Organizations organizations, Positions positions) {
        BatchLoaders.register(registry, "organizations", organizations::pages);
        BatchLoaders.register(registry, "organizationCount", organizations::counts);
        BatchLoaders.register(registry, "positionsOfOrganization", positions::ofOrganizations);
    }

    @QueryMapping
    CompletableFuture<OrganizationConnection> organizations(
            @Argument String text,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            DataLoader<OrganizationsKey, OrganizationConnection> organizations) {
        return organizations.load(OrganizationsKey.of(text, new Page(first, after, last, before)));
    }

    @SchemaMapping
    CompletableFuture<Integer> totalCount(
            OrganizationConnection connection, DataLoader<String, Integer> organizationCount) {
        return organizationCount.load(connection.countedText());
    }

    @SchemaMapping
    CompletableFuture<Person> person(Organization organization, DataLoader<Long, Person> person) {
        return person.load(organization.personKey());
    }

    @SchemaMapping
    CompletableFuture<List<Position>> positions(
            Organization organization, DataLoader<Long, List<Position>> positionsOfOrganization) {
        return positionsOfOrganization.load(organization.key());
    }
}
