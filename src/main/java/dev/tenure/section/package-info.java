/**
 * What a résumé says beside its positions: languages, skills, certificates, awards, publications,
 * interests, references.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>They are read from the kept document when somebody asks: nothing is counted, filtered or
 *       ordered by them, so they need no tables, and a document imported long ago has them too.
 *   <li>A skill is what its author claims: no use of a technology, no tenure, no hit.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "document", "graph", "person", "resume"})
package dev.tenure.section;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
