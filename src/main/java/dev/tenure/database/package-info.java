/**
 * The way to PostgreSQL: a server of our own in a folder of the user's when none is configured, and
 * migrations, connections, statements and rows for whichever server it is.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The embedded server is not public to the machine: it listens on the loopback only and asks
 *       for a random password, because its superuser may run programs as the service's user.
 *   <li>One service owns the folder, by a lock file; a one-off command with {@code
 *       tenure.database.join=true} uses the server of a running service instead.
 *   <li>The driver's statement time-out (2 s) holds for every session of the pool. A write
 *       transaction lifts it for itself ({@code WriteTransaction}). Migrations go by JDBC and know
 *       no time-out.
 *   <li>Statements bind {@code $1}: the {@code DatabaseClient} does not look for named parameters.
 *   <li>A {@code BatchStatement} answers many keys at once and each for itself: what cannot be
 *       asked or answered for one key fails it alone ({@code Try}, as GraphQL's batch loaders take
 *       it).
 *   <li>The embedded server sorts text by code point on every platform; a configured server sorts
 *       by its own locale, so an order that matters says {@code collate "C"}.
 *   <li>What is done to the database at each start is a {@code StartupTask}, which waits until it
 *       is done: nobody is answered before. Tasks name their {@code StartupStage}, because the
 *       rooms that have them do not all know each other; the order of the stages is that of the
 *       start.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.tenure.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
