/**
 * Commands that run instead of the service, beside it or without it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A command starts the application without what serves the web, and of the rest only what it
 *       asks for. It joins the database of a service that runs.
 *   <li>What a command prints is in the encoding of the terminal; documents are bytes.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.tenure.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
