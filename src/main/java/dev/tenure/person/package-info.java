/** A person: who a résumé is about, where their pages are, how to reach them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "graph", "resume"})
package dev.tenure.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
