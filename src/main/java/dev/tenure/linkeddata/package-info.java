/**
 * Things of the graph in the vocabulary of schema.org, for machines that know nothing of Tenure.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Pages tell of a thing in a few words, a document of a person tells all that the vocabulary
 *       has words for: both are written from the same records.
 *   <li>Who was what and when at an organization is a role, which stands between the person and the
 *       organization (schema.org, "Introducing Role").
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.tenure.linkeddata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
