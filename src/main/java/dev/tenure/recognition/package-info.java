/**
 * Finds the technologies that a text mentions, and in which role.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A false hit is worse than a miss: a name that is also a word counts only with proof: from
 *       its spelling, its neighbours, a list it stands in, the label it is, or another technology
 *       of the same text or of what the position declares.
 *   <li>A part of a longer proper name, or of the employer's, is none ({@code ProperNames}); nor is
 *       a word that is what a person, a place or a house is called ("the restaurant Java"). What is
 *       told of it is told by kinds and not by names: titles and first names lead to people ({@code
 *       People}), sites to places, kinds of house follow theirs ({@code Sights}), "at" and jobs
 *       lead to employers ({@code Employers}).
 *   <li>A spelling that some language has as a word, or that people, places or firms have as a
 *       name, gets a rule, however well the technology is known; in small letters a word of French
 *       or German ("vite", "Zustand") needs more proof than in the maker's spelling.
 *   <li>Slavic languages and Finnish inflect names ({@code Inflection}); their endings are taken
 *       off only in a text of theirs, and not where a longer name goes on ("Kotlina Kłodzka").
 *   <li>What its kind is for proves a word: "animated films in Maya" ({@code Fields}). What could
 *       be a town is not proven by "in", nor a person by "with"; the services of a vendor need the
 *       vendor.
 *   <li>A spelling two technologies share (Swift) belongs to the one whose surroundings are there.
 *   <li>A role other than USED comes only from the phrases and events of {@code phrases.yaml}, data
 *       under review like the catalogue, all languages side by side. A phrase is sorts of words in
 *       an order; it holds within its sentence.
 *   <li>An event ("replaced", "Ablösung", "迁移") makes of a technology what the place says that it
 *       takes: the object, the subject, or what a word before or behind it marks ("from", "durch",
 *       "から"), as the roles of FrameNet do (Baker, Fillmore and Lowe 1998, "The Berkeley FrameNet
 *       project"). So an order that no phrase foresees is read too. It reaches to the end of its
 *       clause or to the next event, as the scopes of ConText do. The noun behind a name tells
 *       whether the technology is meant or something of it ("removed Kafka topics"). Where a phrase
 *       gives a role, no event does.
 *   <li>"X in Y" and "X to Y" are leaving only between what can take each other's place: one
 *       category, kindred ones, or what is written in different languages ({@code Kinship}).
 *   <li>A name that is also a word is proven by another of its category in the text, but for
 *       languages, whose names are words too often.
 *   <li>Denials, wishes and what another was taken for leave no mention at all. They are read by
 *       cues with a direction and a scope ({@code Denials}), after NegEx and ConText. A cue denies
 *       the technologies that it reaches over words of use, of knowledge and of no weight; a word
 *       that is not known is denied itself, so that "never lost a message of Kafka" is use; a verb
 *       that is not known denies its object ("could not afford MATLAB"), unless what is not done
 *       shows that it is there ("never broke Kafka"). Of what follows the name, only words of
 *       trouble are: "no Docker images" denies, "no Kafka outages" does not. A plain wish ("would
 *       love to") denies the first technologies of its clause, whatever is wished to be done with
 *       them.
 *   <li>A name that is a question, or trails off, is a label of the answer behind it: "Kafka? Never
 *       used". A clause about what goes before it tells what became of it: "X, which we replaced
 *       with Y". The words of both are phrases, like the rest.
 *   <li>Between two technologies of one category, "from … to" is leaving whatever the verb, unless
 *       it is one by which data flow, or data are what goes: there both are used.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"resume", "technology", "text"})
@NullMarked
package dev.tenure.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
