/**
 * The way to PostgreSQL: a server of our own in a folder of the user's when none is configured, and
 * migrations, connections, statements and rows for whichever server it is.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The embedded server is not public to the machine: it listens on the loopback only and asks
 *       for a random password, because its superuser may run programs as the service's user.
 *   <li>An embedded server that ends is started again ({@code EmbeddedServerKeeper}); readiness
 *       says meanwhile that the database is away, and liveness after a minute that the process is
 *       broken.
 *   <li>One service owns the folder, by a lock file; a one-off command with {@code
 *       tenure.database.join=true} uses the server of a running service instead.
 *   <li>The driver's statement time-out (2 s) holds for every session of the pool. A write
 *       transaction lifts it for itself ({@code WriteTransaction}). Migrations go by JDBC and know
 *       no time-out.
 *   <li>No validation query goes before a statement. A connection that answered within half a
 *       second is used as it is, any other is asked first, and idle ones are asked every five
 *       seconds ({@code ConnectionTrust}). One that breaks makes the others answer before they are
 *       used; one that is asked in vain takes those along that were silent since, because a silent
 *       failover leaves no other sign. The driver knows no time-out of its own: a statement whose
 *       end the server does not tell half a second after its time-out costs the connection.
 *   <li>A connection whose statement was cancelled goes back to the pool when the driver has read
 *       the answer to its end. Closed ones are passed over in the pool, all of them at once; and
 *       opening is tried for a second, which most restarts do not outlast. A query that was under
 *       way is asked once again on another connection; what may write never is.
 *   <li>A chain is returned and never subscribed to, except where nobody waits: a connection is
 *       closed and checked in the background ({@code ConnectionHealth}).
 *   <li>A statement waits half a second for a lock: ten connections then bear twenty such requests
 *       a second. One of a write transaction waits a second, and a minute for a lock with a name,
 *       which other transactions of ours hold.
 *   <li>Whether a transaction may write is the server's to say ({@code ServersAccessMode}).
 *   <li>Requests may read at a standby ({@code Standby}). How recent it is, is known by rows that
 *       are written into the primary and looked for there, and not by positions in the log: behind
 *       a failover these can be compared and mean nothing. A request decides once; each connection
 *       proves that it shows as much; the primary is asked what a standby does not answer, and once
 *       this service has written. An answer is kept as one of the changes that had been heard of
 *       when the row was sent.
 *   <li>People may be spread over the workers of Citus ({@code Distribution}): Flyway repeats
 *       {@code schema/citus} after the migrations, which spreads the tables by person and gives
 *       functions that ask tables other bodies under the same names. A statement of which such a
 *       function is a part has two forms ({@code BatchStatement#suited}). There are no triggers
 *       there, so that whoever writes tells of it ({@code Announcements}).
 *   <li>Statements bind {@code $1}: the {@code DatabaseClient} does not look for named parameters.
 *   <li>{@code Queries} read outside of transactions and go straight to the driver. Many keys are
 *       answered at once and each for itself: what cannot be asked, read or answered for one key
 *       fails it alone ({@code RowsByKey}, {@code BatchStatement}).
 *   <li>What many ask at the same moment of people by their slugs goes to the database together
 *       ({@code SharedQuery}): a statement costs more to send and to start than a further key in
 *       it. That is no cache: each is asked after it was wanted. Where a standby may answer, or
 *       many places do, each is asked alone.
 *   <li>The embedded server sorts text by code point on every platform; a configured server sorts
 *       by its own locale, so an order that matters says {@code collate "C"}.
 *   <li>What is done to the database at each start is a {@code StartupTask}, after the migrations
 *       and when the web server runs ({@code DatabaseStart}): nobody is answered before, but a
 *       service waits for a database that is away, and its readiness says so. One that refuses the
 *       user ends the start. Tasks name their {@code StartupStage}, because the rooms that have
 *       them do not all know each other; the order of the stages is that of the start. Of services
 *       that start at once one does them ({@code StartLock}), and the others find them done.
 * </ul>
 */
@ApplicationModule(allowedDependencies = "tracing")
@NullMarked
package dev.tenure.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
