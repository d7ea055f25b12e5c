/**
 * What a résumé's technologies are called, what they imply, and the filter that asks for them.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The catalogue is data under review ({@code schema/catalogue/technologies.yaml}); the head
 *       of that file says what its members and its recognition rules mean.
 *   <li>Categories are terms to ask for, but no text mentions them.
 *   <li>No term is ever removed from the database, except one that another took the name of; only
 *       the step of the start that loads the catalogue waits for an answer.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "period", "resume", "text"})
@NullMarked
package dev.tenure.technology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
