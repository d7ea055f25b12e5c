/**
 * Who may do what is not for everybody: so far, import.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Over HTTP an import needs a bearer token, which no browser sends by itself, so that no page
 *       of another place can import; without the setting there is no token, and nobody may.
 *   <li>The token itself goes no further than this room: a request carries what it permits.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.tenure.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
