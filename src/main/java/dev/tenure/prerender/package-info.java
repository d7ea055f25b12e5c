/**
 * The page of a person as its script will show it, written before the script is there: what
 * everybody reads at once, and what a reader without a script is left with.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Its elements have the classes of the front end's, which the build does not change, so that
 *       one style sheet clothes both, and what the script writes stands where this stood.
 *   <li>What an address asks is answered: what matches first, the rest folded, the answer in words.
 *       What only a script can do, such as to change what is asked, is left to it.
 *   <li>It says what its document asks of the graph and nothing else; {@code web} asks.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"phrases"})
package dev.tenure.prerender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
