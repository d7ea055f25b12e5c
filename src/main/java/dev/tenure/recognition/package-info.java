/**
 * Finds the technologies that a text mentions, and in which role.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A false hit is worse than a miss: a name that is also a word counts only with proof: from
 *       its spelling, its neighbours, a list it stands in, or another technology of the same text.
 *   <li>A spelling two technologies share (Swift) belongs to the one whose surroundings are there.
 *   <li>A role other than USED comes only from the few phrases of {@code RolePhrase}.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"resume", "technology", "text"})
@NullMarked
package dev.tenure.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
