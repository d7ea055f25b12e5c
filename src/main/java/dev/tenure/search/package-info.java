/**
 * Finds words in what résumés say, and shows where they stand.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>PostgreSQL's {@code tsvector} under a GIN index finds texts; its parsers and dictionaries
 *       take no part. What a word is, {@code SearchText} alone says, for texts, for questions and
 *       for highlights, and lexemes compare byte by byte: so C++, Chinese and accents are the same
 *       on every server and in every locale. Trigrams know neither words of one or two letters nor,
 *       in the locale C, anything but ASCII.
 *   <li>The words of a text are kept in a table of their own, written in the transaction that
 *       writes the résumé ({@code SearchIndex}). It holds what everybody may see.
 *   <li>Typos and beginnings: a dictionary keeps all words with their deletions. A word with a typo
 *       shares one of them (symmetric deletion, after W. Garbe's SymSpell), so that an index finds
 *       all that is near. Only then texts are looked for, by whole words.
 *   <li>Hits are ordered by one number, and lexemes stand for stretches of it: a page reads stretch
 *       after stretch until it is full. With 8.8 million texts a first or a 100th page takes 1 to
 *       30 ms of PostgreSQL's processor, whether one text in a hundred thousand has the word or two
 *       in three; several words or one common letter with a {@code *}, up to 300 ms.
 *   <li>Of everybody's hits, {@code totalCount} counts 10,000 at most (up to 150 ms), and only
 *       where it is asked for.
 *   <li>Words are not stemmed: résumés are written in many languages. The tolerance finds plurals.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"achievement", "database", "graph", "person", "position", "text"})
package dev.tenure.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
