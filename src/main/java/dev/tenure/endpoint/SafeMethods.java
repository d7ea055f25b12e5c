package dev.tenure.endpoint;

import org.springframework.http.HttpMethod;

import java.util.Set;

/**
 * The methods that change nothing, so that their answers may be kept by whoever passes them on. A
 * {@code QUERY} has a body as a {@code POST} has.
 */
final class SafeMethods {

    static final HttpMethod QUERY = HttpMethod.valueOf("QUERY");

    private static final Set<HttpMethod> BY_ADDRESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private SafeMethods() {}

    /** Returns whether what is asked stands in the address. */
    static boolean askByAddress(HttpMethod method) {
        return BY_ADDRESS.contains(method);
    }

    /** Returns whether the method is a safe one. */
    static boolean include(HttpMethod method) {
        return askByAddress(method) || method.equals(QUERY);
    }
}
