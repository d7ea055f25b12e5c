package dev.tenure.position;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.graph.Page;
import dev.tenure.person.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class OrganizationController {

    OrganizationController(BatchLoaders loaders, Organizations organizations, Positions positions) {
        loaders.register("organizations", organizations::pages);
        loaders.register("organizationCount", organizations::counts);
        loaders.register("positionsOfOrganization", positions::ofOrganizations);
        loaders.keepToTheirKeys("positionsOfOrganization");
    }

    @QueryMapping
    Answer<OrganizationConnection> organizations(
            @Argument String text,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            Keys<OrganizationsKey, OrganizationConnection> organizations) {
        return organizations.load(OrganizationsKey.of(text, new Page(first, after, last, before)));
    }

    @SchemaMapping
    Answer<Integer> totalCount(
            OrganizationConnection connection, Keys<String, Integer> organizationCount) {
        return organizationCount.load(connection.countedText());
    }

    @SchemaMapping
    Answer<Person> person(Organization organization, Keys<Long, Person> person) {
        return person.load(organization.personKey());
    }

    @SchemaMapping
    Answer<List<Position>> positions(
            Organization organization, Keys<Long, List<Position>> positionsOfOrganization) {
        return positionsOfOrganization.load(organization.key());
    }
}
