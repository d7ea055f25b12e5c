/**
 * GraphQL documents that are known by an id: those an operator trusts, and those clients asked with
 * before.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An id is the document's hash, {@code sha256:} and hexadecimal digits, as the appendix on
 *       persisted documents of GraphQL over HTTP has it, or one that a manifest or a file gives it.
 *   <li>Trusted documents are read when the service starts, from a folder of documents and of the
 *       manifests that the tools of clients write. One that cannot be read ends the start: a
 *       service that refuses its own clients is found out too late.
 *   <li>In the mode that answers trusted documents alone, a text is compared without regard to
 *       white space, commas and comments, for clients print what they read. The front end's own
 *       documents are trusted always; its build lists them as they are sent.
 *   <li>What clients register by themselves is kept in memory, as much as fits; a client whose
 *       document is gone sends it again.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.tenure.persisted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
