/**
 * Figures that a text states, as typed values: availability, latency, counts, money and the like.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A false figure is worse than a miss: what may be a date, a version, a name or an id is
 *       none, and a number without a unit or a noun that it counts says nothing.
 *   <li>Values stay in the units of their author; nothing is converted or rounded. Only magnitudes
 *       are written out: 20k is 20000.
 *   <li>A fraction and a score keep what they are a part of ({@code outOf}), since a third has no
 *       exact decimal and 4.8 says little without its 5.
 *   <li>"By X to Y" states a difference and a level, two figures; "from X to Y" states a change.
 *   <li>A figure alone is typed; whether it is a level or a difference, up or down, is left to the
 *       words.
 *   <li>The tokens are those of {@code text}; a number joins its groups ({@code 600,000}), a word
 *       its digits ({@code p95}), and dates and times in digits are no words. What {@code text}
 *       reads as an address, a path or a file name holds no figure.
 *   <li>The words are data ({@code metric/vocabulary.yaml}). MetricText looks at a bounded number
 *       of tokens around each number, without regular expressions, so the time grows with the
 *       length of the text alone.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"achievement", "graph", "text"})
@NullMarked
package dev.tenure.metric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
