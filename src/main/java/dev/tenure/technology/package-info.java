/**
 * What a résumé's technologies are called, what they imply, and where a text mentions them.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The catalogue is data under review ({@code schema/catalogue/technologies.yaml}); the head
 *       of that file says what its members and its recognition rules mean.
 *   <li>A false hit is worse than a miss: a name that is also a word counts only with proof, from
 *       its spelling, its neighbours, a list it stands in, or another technology of the same text.
 *   <li>A spelling two technologies share (Swift) belongs to the one whose surroundings are there.
 *   <li>Categories are terms to ask for, but no text mentions them.
 *   <li>A role other than USED comes only from the few phrases of {@code RolePhrases}.
 *   <li>No term is ever removed from the database, except one that another took the name of; only
 *       the step of the start that loads the catalogue waits for an answer.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "period"})
@NullMarked
package dev.tenure.technology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
