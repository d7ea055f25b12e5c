/** Lets the engine ask controllers, whose fields answer by keys. */
@ApplicationModule(allowedDependencies = "graph")
@NullMarked
package dev.tenure.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
