package dev.tenure.graph;

import dev.tenure.period.PartialDate;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

import java.util.Locale;
import java.util.Objects;

/**
 * Dates travel as strings only: as the number 2014.1 an October would be a January, so a number is
 * an error and never read.
 */
class PartialDateCoercing implements Coercing<PartialDate, String> {

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof PartialDate date) {
            return date.toString();
        }
        throw new CoercingSerializeException("No PartialDate but a " + result.getClass().getName());
    }

    @Override
    public PartialDate parseValue(Object input, GraphQLContext context, Locale locale) {
        return switch (input) {
            case String text -> {
                try {
                    yield PartialDate.parse(text);
                } catch (IllegalArgumentException refused) {
                    throw new CoercingParseValueException(refused.getMessage(), refused);
                }
            }
            case Number number -> throw new CoercingParseValueException(noString(number));
            default -> throw new CoercingParseValueException(noString("something else"));
        };
    }

    @Override
    public PartialDate parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return switch (input) {
            case StringValue text -> {
                try {
                    yield PartialDate.parse(Objects.requireNonNull(text.getValue()));
                } catch (IllegalArgumentException refused) {
                    throw new CoercingParseLiteralException(refused.getMessage(), refused);
                }
            }
            case IntValue number ->
                    throw new CoercingParseLiteralException(noString(number.getValue()));
            case FloatValue number ->
                    throw new CoercingParseLiteralException(noString(number.getValue()));
            default -> throw new CoercingParseLiteralException(noString("something else"));
        };
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }

    private static String noString(Object input) {
        String kind = input instanceof Number ? "the number " : "";
        return "a date is a string such as \"2021\" or \"2021-06\", not " + kind + input;
    }
}
