/**
 * What every GraphQL room leans on: scalars, errors that name an argument, pages, node ids and
 * batch loaders.
 *
 * <ul>
 *   <li>A statement in flight is never cancelled: its connection would go back to the pool busy.
 *       What a request that ran out of time has not begun yet does not begin.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"database", "period"})
@NullMarked
package dev.tenure.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
