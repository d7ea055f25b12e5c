/**
 * Where the time of a request goes, as a trace: its edges and their statements are spans below that
 * of its HTTP request.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Spring Boot's starter for OpenTelemetry takes traces and sends them, under the profile
 *       {@code traces}; without it no bean of it is there, and nothing is paid.
 *   <li>Spans are begun with the tracer. Observations would be meters as well, and the edges have
 *       those already, which cost less.
 *   <li>The span of a step stands in the context of what the step asks, as the request's does in
 *       Spring's: nothing is bound to a thread.
 *   <li>What is not sampled has no spans below it.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.tenure.tracing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
