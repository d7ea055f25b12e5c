/**
 * Executes operations level by level: each selection is asked of all its objects at once, and each
 * batch loader once for all keys of a level.
 *
 * <p>The engine's own execution goes from field to field and costs several times as much as the
 * answers themselves. It keeps what it does well: it parses, validates and bounds documents, merges
 * their fields, coerces variables, arguments and scalars, and answers what is asked of the schema.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An operation is planned once for its document; arguments are coerced once where no variable
 *       stands in them, and bound once for a field and a request; properties are read by compiled
 *       functions.
 *   <li>The fields of a mutation are executed one after the other, each as a query of its own.
 *   <li>Controllers are written as Spring for GraphQL has it, and know nothing of how they are
 *       called. {@code tenure.graphql.level-by-level=false} gives them back to Spring and the
 *       engine, which a test compares with ours on random documents.
 *   <li>All that failed is told: what stands beside a failure is still asked and answered, as the
 *       engine does.
 *   <li>What is known goes on at once, all that a field answers for a group together: some of it
 *       alone would ask below it in two statements.
 *   <li>A small level goes on in the thread that read its answers; a large one, and every few
 *       thousand values, in a turn of its own, so that no request keeps a thread from others.
 *   <li>Between two levels a request that was given up ends; a statement in flight is never
 *       cancelled.
 *   <li>Exception handlers answer at once, because a null must know whether its error is told.
 * </ul>
 */
@ApplicationModule(allowedDependencies = "graph")
@NullMarked
package dev.tenure.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
