/**
 * Finds words in what résumés say, and shows where they stand.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>PostgreSQL's {@code tsvector} with a GIN index finds texts; its parsers and dictionaries do
 *       not take part. What a word is, {@link dev.tenure.search.Tokenizer} alone says, for texts,
 *       for questions and for highlights, and lexemes compare byte by byte: so C++, Chinese and
 *       accents are the same on every server and in every locale. Trigrams know neither words of
 *       one or two letters nor, in the locale C, anything but ASCII.
 *   <li>The words of a text are kept in a table of its own, written in the transaction that writes
 *       the résumé ({@link dev.tenure.search.SearchIndex}). It holds what everybody may see.
 *   <li>Typos: a dictionary keeps each word's deletions, and a word with a typo shares one of them
 *       (symmetric deletion, after W. Garbe's SymSpell), so that an index finds all that is near
 *       and none is missed.
 *   <li>Hits are ordered by one number, and lexemes stand for stretches of it: a page reads from
 *       its end of the order until it is full, so a word of half the texts costs no more than a
 *       rare one.
 *   <li>Of everybody's hits, {@code totalCount} counts 10,000 at most, for the same reason.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"achievement", "database", "graph", "person", "position"})
package dev.tenure.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
