package dev.tenure.graph;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The scalars that the schema may use beside GraphQL's own. */
@Component
public class Scalars implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(
                        GraphQLScalarType.newScalar()
                                .name("PartialDate")
                                .coercing(new PartialDateCoercing())
                                .build())
                .scalar(
                        GraphQLScalarType.newScalar(ExtendedScalars.GraphQLBigDecimal)
                                .name("Decimal")
                                .build())
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.NonNegativeInt)
                .scalar(ExtendedScalars.PositiveInt);
    }
}
