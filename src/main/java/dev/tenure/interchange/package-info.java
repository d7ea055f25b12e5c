/**
 * Keeps what a résumé document says as a graph, and tells what came of it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What a document says is one tree, to which each pass adds: {@code FormatReader} reads it,
 *       {@code UseFinder} adds the technologies that its positions declare or mention, {@code
 *       Identities} and {@code TechnologyTable} make ids known, and each table makes its rows of
 *       it. No pass keeps a list beside the tree.
 *   <li>The document itself is kept word for word, and of another format its bytes beside the JSON
 *       Resume that it became, so what no query shows is not lost, and later rules read it better.
 *   <li>A slug that its author or the importer gave may replace a résumé; one that is a file's name
 *       replaces none of another name.
 *   <li>A slug is claimed before its person is written, and gives them their id ({@code
 *       person_slug}): people may be spread over many places, none of which could keep slugs
 *       unique. Where a person is removed their slug is not, and whoever comes by it has the id.
 *   <li>All of a document is written in one transaction under a lock on its slug. The command
 *       writes up to 100 documents in one, and two such at once, whose slugs differ: the rows of a
 *       table go once for all of them, as an array a column, and change only what differs. Where
 *       the database does not take them, they are taken one by one, so that one stops none of the
 *       others.
 *   <li>A document is kept with a digest of all that its import depends on, and with what was told
 *       of it: the same again is neither read nor written, and the same is told. With another
 *       edition of the catalogue or of the rules the digest is another.
 *   <li>Imports at once wait for each other in one order: slugs sorted, then technologies, then the
 *       rows that people share, which are written last. Many documents' technologies that only
 *       résumés know are added in a short transaction of its own before, for whoever adds some
 *       keeps others waiting who do.
 *   <li>Positions, organizations and achievements of an edited document are paired with those
 *       stored before ({@code IdentityMatching}), and keep their ids.
 *   <li>What an entry tells its owner alone is of an organization of its own: entries share one
 *       only with others of the same audience.
 *   <li>What comes over the network, by {@code POST /people} or by the mutation {@code
 *       importResume}, is read two at once. An import whose answer came too late is not undone:
 *       sent again, the document is found unchanged.
 *   <li>No technology is ever removed, so that ids which a running service knows stay right.
 *   <li>Only the edges of the process wait for an answer: the steps of its start and the command.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "command",
            "database",
            "document",
            "format",
            "graph",
            "period",
            "person",
            "recognition",
            "resume",
            "technology",
            "text"
        })
package dev.tenure.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
