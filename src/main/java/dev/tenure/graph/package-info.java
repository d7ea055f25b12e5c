/**
 * What every GraphQL room leans on: scalars, errors that name an argument, pages, node ids and
 * batch loaders.
 *
 * <ul>
 *   <li>A controller's field returns a value, or an {@code Answer} for a key that it asks a loader
 *       for by {@code Keys}. It does not know who executes it.
 *   <li>A loader may look at what the operation asks for ({@code Level}), read no more than that,
 *       and answer ahead what will be asked of what it gives ({@code ReadAhead}).
 *   <li>A statement in flight is never cancelled: its connection would go back to the pool busy.
 *       What a request that ran out of time has not begun yet does not begin.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"database", "period", "tracing"})
@NullMarked
package dev.tenure.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
