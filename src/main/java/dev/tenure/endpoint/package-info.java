/**
 * The way of a GraphQL request in: its body, its limits, its deadline, its turns, its errors. No
 * other package imports this one.
 *
 * <ul>
 *   <li>A client learns five things of an error: what it was ({@code extensions.classification}),
 *       which argument ({@code extensions.argument}), why, what else it may have meant ({@code
 *       extensions.suggestions}), and which limit it went beyond ({@code extensions.limit}). What
 *       is wrong in several places is told once, with all of them. Of our own faults it learns an
 *       id that stands in the log.
 *   <li>Limits are checked before anything runs; the number of values in an answer is the backstop.
 *   <li>What is kept of former answers is given by the handler of requests: body, types and methods
 *       have been checked, the document was when it was answered first. A filter before the handler
 *       would not be faster by what can be measured.
 *   <li>{@code GET} and {@code QUERY} let others keep answers, which they ask for again by a weak
 *       {@code ETag}. They refuse mutations, whose answers nobody keeps.
 *   <li>Who has shown the token may send as much as a document to be imported has; all others as
 *       much as a question needs.
 *   <li>Messages are English whatever the client accepts, so that they can be searched for.
 * </ul>
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "admission",
            "cache",
            "database",
            "graph",
            "persisted",
            "tracing"
        })
@NullMarked
package dev.tenure.endpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
