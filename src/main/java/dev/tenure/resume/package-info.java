/**
 * What a résumé says, whatever format it is written in, and the words that every room shares.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Here are data alone: reading a format belongs to {@code document}, keeping what was read to
 *       {@code interchange}.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = "period")
package dev.tenure.resume;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
