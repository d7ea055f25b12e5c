/**
 * Finds the technologies that a text mentions, and in which role.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A false hit is worse than a miss: a name that is also a word counts only with proof: from
 *       its spelling, its neighbours, a list it stands in, the label it is, or another technology
 *       of the same text or of what the position declares.
 *   <li>A part of a longer proper name, or of the employer's, is none ({@code ProperNames}).
 *   <li>A spelling two technologies share (Swift) belongs to the one whose surroundings are there.
 *   <li>A role other than USED comes only from the phrases of {@code phrases.yaml}, data under
 *       review like the catalogue. A phrase holds within its sentence; so do denials, wishes and
 *       what is preferred against, which leave no mention at all.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"resume", "technology", "text"})
@NullMarked
package dev.tenure.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
