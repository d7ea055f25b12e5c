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
 *       review like the catalogue: sorts of words in an order, all languages side by side. A phrase
 *       holds within its sentence.
 *   <li>Denials, wishes and what another was taken for leave no mention at all. They are read by
 *       cues with a direction and a scope ({@code Denials}), after NegEx and ConText. A cue denies
 *       the technologies that it reaches over words of use, of knowledge and of no weight; a word
 *       that is not known is denied itself, so that "never lost a message of Kafka" is use. Of what
 *       follows the name, only words of trouble are: "no Docker images" denies, "no Kafka outages"
 *       does not. A plain wish ("would love to") denies the first technologies of its clause,
 *       whatever is wished to be done with them.
 *   <li>Between two technologies of one category, "from … to" is leaving whatever the verb, unless
 *       it is one by which data flow, or data are what goes: there both are used.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"resume", "technology", "text"})
@NullMarked
package dev.tenure.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
