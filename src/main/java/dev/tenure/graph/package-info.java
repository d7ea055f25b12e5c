/**
 * What every GraphQL room leans on: scalars, typed errors, limits, pages, node ids and edges.
 *
 * <ul>
 *   <li>A client learns four things of an error: what it was ({@code extensions.classification}),
 *       which argument ({@code extensions.argument}), why, and what else it may have meant ({@code
 *       extensions.suggestions}). Of our own faults it learns an id that stands in the log.
 *   <li>Limits are checked before anything runs; the number of values in an answer is the backstop.
 *   <li>A statement in flight is never cancelled: its connection would go back to the pool busy.
 *       What a request that ran out of time has not begun yet does not begin.
 *   <li>Messages are English whatever the client accepts, so that they can be searched for.
 * </ul>
 */
@ApplicationModule(allowedDependencies = "period")
@NullMarked
package dev.tenure.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
