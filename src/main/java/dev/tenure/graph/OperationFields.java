package dev.tenure.graph;

import java.util.Optional;

/** The fields that an operation asks for, anywhere. */
public interface OperationFields {

    /** Returns whether the operation asks, anywhere, for a field of a type. */
    boolean isAsked(String type, String field);

    /** Returns whether the operation asks for a field of a type, and nowhere with arguments. */
    boolean isAskedPlainly(String type, String field);

    /**
     * Returns what the one place that asks for a field of a type gives to an argument; nothing
     * where several places ask, where it is not given, and where it is refused, which the field
     * will tell.
     */
    <A> Optional<A> soleArgument(String type, String field, String argument, Class<A> as);
}
