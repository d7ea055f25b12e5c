package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTraverser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import java.util.ArrayList;
import java.util.List;

/** The contract and the code say the same, in names and in what may be null. */
@SpringBootTest
@DatabaseTest
class SchemaTest {

    @Autowired private GraphQlSource source;
    @Autowired private List<SchemaReport> reports;

    @Test
    void everyFieldAndArgumentIsAnsweredByTheCode() {
        SchemaReport report = reports.getFirst();
        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
    }

    @Test
    void nullnessOfTheCodeIsThatOfTheContract() {
        SchemaReport report = reports.getFirst();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void everythingIsDescribed() {
        List<String> undescribed = new ArrayList<>();
        new SchemaTraverser().depthFirstFullSchema(new Undescribed(undescribed), source.schema());
        assertThat(undescribed).isEmpty();
    }

    private static final class Undescribed extends GraphQLTypeVisitorStub {

        private final List<String> names;

        Undescribed(List<String> names) {
            this.names = names;
        }

        @Override
        protected TraversalControl visitGraphQLType(
                GraphQLSchemaElement element, TraverserContext<GraphQLSchemaElement> context) {
            if (element instanceof GraphQLDirective || element instanceof GraphQLAppliedDirective) {
                return TraversalControl.ABORT;
            }
            if (element instanceof GraphQLNamedSchemaElement named) {
                if (named.getName().startsWith("__")) {
                    return TraversalControl.ABORT;
                }
                String description = named.getDescription();
                if (description == null || description.isBlank()) {
                    names.add(named.getName());
                }
            }
            return TraversalControl.CONTINUE;
        }
    }

    @TestConfiguration
    static class Inspection {

        private final List<SchemaReport> reports = new ArrayList<>();

        @Bean
        List<SchemaReport> reports() {
            return reports;
        }

        @Bean
        GraphQlSourceBuilderCustomizer inspection() {
            return builder -> builder.inspectSchemaMappings(reports::add);
        }
    }
}
