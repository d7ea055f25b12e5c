/**
 * Which format a résumé is in, and reading it as what every format becomes: a JSON Resume with our
 * extension members.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Meaning has one home: each format is turned into the tree of values of a JSON Resume, with
 *       a place in the source for each value, and {@code document.ResumeReader} reads that tree.
 *   <li>A format is recognised by its content; who asks for another is told what it looks like.
 *   <li>In YAML what stands without quotes is its text, whatever YAML makes of it. It is parsed by
 *       SnakeYAML Engine itself, which Jackson brings along: Jackson's parser loses the anchors of
 *       texts. Aliases come as aliases, so how much they bring is counted here.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversion", "document", "layout", "prose", "resume"})
package dev.tenure.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
