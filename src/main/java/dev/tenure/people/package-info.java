/**
 * Who: finds people by what they have done, in an order, with counts of what a crowd uses.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The table {@code experience} holds, for everybody and every term, the merged months of the
 *       usual question (roles that are experience, at employments, volunteering and projects), and
 *       the dated uses behind them for all others. The importer derives it in its transaction.
 *   <li>Months as of a day move for whoever goes on, but their order among those who go on does
 *       not: months before the last run minus the month in which it began is their rank at all
 *       times. So an index of ranks and one of the months of those who have ended give a page in
 *       its order.
 *   <li>What the columns cannot tell (dates to come, an earlier {@code asOf}, {@code within},
 *       DEFINITE, other roles and kinds) is counted from the dated uses of the candidates, who come
 *       in the order of what they can have at the most, until the page cannot get better: the
 *       threshold algorithm of Fagin, Lotem and Naor (2003).
 *   <li>{@code experience_block} has a bit for each person and term. Of several technologies, the
 *       bits of all but the walked one say whom a page may pass over without a look, and what a
 *       crowd uses is counted in bits. A total asks the columns of an index for everybody at once.
 *   <li>Java says what is asked; what follows from it for the plan, and which roles and kinds count
 *       where none are asked for, is worked out in SQL.
 *   <li>A person is asked for by experience only if a month counts; use without dates is found by
 *       {@code technologies}.
 *   <li>A cursor holds the sort key, the day of the list and a checksum of filter and order.
 *       Without {@code asOf}, a list stays as of the day of its first page.
 *   <li>By name, candidates are walked through an index, of everybody or of those who show a term,
 *       in batches that begin where the last one ended: so the plan hangs on no estimate. What few
 *       have (a word, a place, an organization) is found by its trigrams first.
 *   <li>Names, places and texts are compared as {@link dev.tenure.text.Spelling} spells them when a
 *       résumé is written: no answer depends on the database's locale. The code of a country is
 *       kept, and a word that is asked for is looked up in the names of countries.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "experience",
            "graph",
            "period",
            "person",
            "position",
            "resume",
            "technology",
            "text"
        })
package dev.tenure.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
