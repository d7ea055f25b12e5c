/**
 * What a résumé says, whatever format it is written in, and the words that every room shares.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Here are data alone: reading a format belongs to {@code document}, keeping what was read to
 *       {@code interchange}.
 *   <li>A résumé is one tree. Its nodes keep their place in the document, so that every later pass
 *       can name it, and an {@code Identity}, which is empty until the id is known.
 *   <li>Achievements stand in reading order, each with its parent: so every pass is one loop, and a
 *       format that nests them can follow the parents.
 *   <li>An owner chooses one accent and one of two layouts. Text never has the accent as it is, but
 *       a shade of it that can be read, worked out here: so a page, a PDF and every client have the
 *       same. It keeps its hue, for light is taken from all three parts alike, or white added.
 *   <li>An enumeration stands in the record that has it, under its name in the graph.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = "period")
package dev.tenure.resume;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
