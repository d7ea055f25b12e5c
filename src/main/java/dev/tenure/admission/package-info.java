/**
 * Who is let in when more ask than can be answered at once.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>How many are answered at once follows from how long answers take (Netflix's
 *       concurrency-limits, by the gradient of the latency): more at once than the processors and
 *       the database bear answers fewer in all.
 *   <li>Whoever finds no place waits in the order of arrival, as long as a place in time is likely
 *       (Little's law: the mean stay, times those ahead, by the places). Where it is not, the
 *       refusal comes soon, for a late answer is read by nobody; and not at once, for clients that
 *       do not pause would keep the processors busy with refusals.
 *   <li>What is kept of former answers needs no place.
 *   <li>A budget, where an operator gives one, is counted in values of answers, for one request may
 *       cost as much as a thousand others. It is a token bucket (Bucket4j) that may go into debt:
 *       what an answer costs is known once it is planned, and who asks for much at once pays for it
 *       by waiting.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.tenure.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
