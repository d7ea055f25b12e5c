package dev.tenure.endpoint;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How much one request may ask for.
 *
 * @param depth nested fields; GraphiQL's introspection has 15, a deep achievement tree about as
 *     many
 * @param fields fields of the operation, those of a fragment counted wherever it is spread
 * @param rootFields fields of the operation itself, equal ones once
 * @param aliases aliases in the document
 * @param directives directives in the document
 * @param tokens tokens of the document, white space not counted
 * @param characters characters of the document
 * @param cost values that the answer may be expected to have, by the sizes of pages that are asked
 *     for and typical ones of lists; too many are refused before anything is read
 * @param values values in the answer, objects and list entries included; each 32 characters of a
 *     text, or of an alias, count as one more
 * @param time from the document's arrival to its answer
 */
@ConfigurationProperties("tenure.graphql.limits")
record RequestLimits(
        @DefaultValue("30") int depth,
        @DefaultValue("1000") int fields,
        @DefaultValue("20") int rootFields,
        @DefaultValue("30") int aliases,
        @DefaultValue("50") int directives,
        @DefaultValue("10000") int tokens,
        @DefaultValue("200000") int characters,
        @DefaultValue("1000000") int cost,
        @DefaultValue("200000") int values,
        @DefaultValue("5s") Duration time) {}
